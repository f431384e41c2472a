using AiGovernance.Approvals.Triggers;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;

namespace AiGovernance.Tests.Approvals;

public class TriggersMatrix : IActionRows
{
    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ReadTriggers>().Given(Watched).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<SaveTrigger>().Given(p => AnApproval.Running(p)).Act((h, useCase) => h.Handle(useCase.Id, null, 0, ATrigger.Accuracy())).May(Part.Owner, Part.Governance),
        Row.Of<RemoveTrigger>().Given(Row0).Act((h, trigger) => h.Handle(trigger.Id, trigger.Version, "not measured any more")).May(Part.Owner, Part.Governance),
        Row.Of<RecordMeasurement>().Given(Watched).Act((h, useCase) => h.Handle(useCase.Id, Value)).May(Part.Owner, Part.Governance),
        Row.Of<RecordMeasurement>("that a stranger watches").Given(WatchedByStranger).Act((h, useCase) => h.Handle(useCase.Id, Value)).May(Part.Owner, Part.Governance, Part.Stranger),
        Row.Of<AcknowledgeBreach>().Given(ATrigger.Alerted).Act((h, breach) => h.Handle(breach.Id, breach.Version, "trained again")).May(Part.Owner, Part.Governance),
        Row.Of<MakeMeasurementToken>().Given(Watched).Act((h, useCase) => h.Handle(useCase.Id, "Monitoring")).May(Part.Owner, Part.Governance),
        Row.Of<RevokeMeasurementToken>().Given(ATrigger.WithToken).Act((h, given) => h.Handle(given.Token.Record.Id, "in a log")).May(Part.Owner, Part.Governance),

        // Whoever holds the token is let in, and acts under its name.
        Row.Of<ReceiveMeasurement>().Given(ATrigger.WithToken).Act((h, given) => h.Handle(given.Case.Reference, MeasurementKey.Of(given.Token.Secret), Value))
            .MayAllSignedIn(Part.Nobody, Part.System).ActsAs("Token: Monitoring"),
    ];

    private static readonly MeasurementTerms Value = new("accuracy", ATrigger.Fine, TestClock.Start);

    private static Task<UseCase> Watched(TestPortal portal) => ATrigger.Watched(portal);

    private static Task<UseCase> WatchedByStranger(TestPortal portal) => ATrigger.Watched(portal, ATrigger.Accuracy(watcher: Part.Stranger));

    private static async Task<Trigger> Row0(TestPortal portal)
    {
        await ATrigger.Watched(portal);
        return await ATrigger.Only(portal);
    }
}
