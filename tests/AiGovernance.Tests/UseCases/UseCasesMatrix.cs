using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Questionnaires.Versions;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Colleagues;
using AiGovernance.Tests.UseCases.Deployment;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.Tests.UseCases.Naming;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Check;
using AiGovernance.UseCases.Colleagues;
using AiGovernance.UseCases.Confidentiality;
using AiGovernance.UseCases.Deployment;
using AiGovernance.UseCases.Duplicates;
using AiGovernance.UseCases.Handover;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Gates;
using AiGovernance.UseCases.Import.Profiles;
using AiGovernance.UseCases.Intake;
using AiGovernance.UseCases.Naming;
using AiGovernance.UseCases.Reliance;
using AiGovernance.UseCases.Transition;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases;

public class UseCasesMatrix : IActionRows
{
    private static readonly Part[] SeeButHaveNoPart = [Part.Submitter, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<RegisterUseCase>().Act(h => h.Handle("Invoice triage")).MayAllSignedIn(),
        Row.Of<RegisterUseCase>("on behalf of somebody").Act(h => h.Handle("Invoice triage", People.Of(Part.Stranger))).MayAllSignedIn(),
        Row.Of<ReadIntakeFacts>().Act(h => h.Handle(AUseCase.CompleteAnswers)).MayAllSignedIn(Part.System),
        Row.Of<SaveAnswers>().Given(AUseCase.Draft).Act((h, draft) => h.Handle(draft.Id, draft.Revisions[0].Version, AUseCase.CompleteAnswers.With("title", "Another name")))
            .May(Part.Submitter).LeavesNoEntry("the submission shows answer by answer what changed (AT-1, UC-3)"),
        Row.Of<MoveDraft>().Given(BeforeTheNewVersion).Act((h, draft) => h.Handle(draft.Id, draft.Revisions[0].Version)).May(Part.Submitter),
        Row.Of<SubmitUseCase>().Given(AUseCase.Draft).Act((h, draft) => h.Handle(draft.Id, draft.Revisions[0].Version)).May(Part.Submitter),
        Row.Of<WithdrawUseCase>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id, "no longer wanted")).May(Part.Submitter),
        Row.Of<AcceptPart>().Given(AUseCase.Draft).Act((h, useCase) => h.Handle(useCase.Id)).May(Part.Sponsor, Part.Owner).Hears(UseCaseRefusals.NotNamed, SeeButHaveNoPart),

        Row.Of<StartRevision>("that is imported").Given(Imported).Act((h, id) => h.Handle(id)).May(Part.Governance),
        Row.Of<StartRevision>("while another is open").Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id)).Hears(UseCaseRefusals.RevisionOpen, Part.Submitter, Part.Owner),
        Row.Of<StartRevision>("after a withdrawal").Given(Withdrawn).Act((h, id) => h.Handle(id)).May(Part.Submitter, Part.Owner),
        Row.Of<ReadSourceFacts>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
        Row.Of<ReadIntakeNames>().Act(h => h.Handle(AUseCase.CompleteAnswers)).MayAllSignedIn(Part.System),

        Row.Of<FindApprovedUse>().Act(h => h.Handle("Marketing")).MayAllSignedIn(Part.System),
        Row.Of<FindDuplicates>().Given(AUseCase.Draft).Act((h, _) => h.Handle("Invoice triage", "Sorts invoices")).MayAllSignedIn(Part.System),
        Row.Of<CompareWithRegister>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id)).May(Part.Governance),
        Row.Of<CopyUseCase>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor),
        Row.Of<CompareDeployment>().Given(AUseCase.Draft).Act((h, draft) => h.Handle(draft.Id, draft.Revisions[0].Version, ADeployment.Complete)).May(Part.Submitter)
            .LeavesNoEntry("the submission freezes it (AT-1, VN-7)"),

        Row.Of<ListCasesOnData>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id)).MayAllSignedIn(Part.System),
        Row.Of<ListSanctionedData>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ListDataOfCase>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),

        Row.Of<ListNamedRecords>().Given(ANamedRecord.Case).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
        Row.Of<JoinNamedRecord>("of a data source").Given(NamedData).Act((h, to) => h.Handle(to.Named, 0, to.Record)).May(Part.Governance),
        Row.Of<JoinNamedRecord>("of a product").Given(NamedProduct).Act((h, to) => h.Handle(to.Named, 0, to.Record)).May(Part.Governance),

        Row.Of<AskColleague>().Given(AUseCase.Draft).Act((h, draft) => h.Handle(draft.Id, "benefit", People.Of(Part.Stranger), "")).May(Part.Submitter),
        Row.Of<FindColleagueQuestion>().Given(AColleagueQuestion.Asked).Act((h, id) => h.Handle(id)).May(Part.Stranger),
        Row.Of<AnswerAsColleague>().Given(AColleagueQuestion.Asked).Act((h, id) => h.Handle(id, 0, AnswerValue.Text("restricted"))).May(Part.Stranger),
        Row.Of<SayNotKnown>().Given(AColleagueQuestion.Asked).Act((h, id) => h.Handle(id, 0)).May(Part.Stranger),
        Row.Of<WithdrawColleagueQuestion>().Given(AColleagueQuestion.Asked).Act((h, id) => h.Handle(id)).May(Part.Submitter),
        Row.Of<SeeColleagueAnswer>().Given(AColleagueQuestion.Passed).Act((h, id) => h.Handle(id)).May(Part.Submitter),
        Row.Of<ListColleagueQuestions>().Given(p => AColleagueQuestion.About(p)).Act((h, asked) => h.Handle(asked.Case.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),

        Row.Of<FindUseCase>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Reference))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
        Row.Of<FindUseCase>("that is confidential").Given(AUseCase.Confidential).Act((h, useCase) => h.Handle(useCase.Reference))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance, Part.Auditor, Part.System),
        Row.Of<FindUseCase>("and was let in to read").Given(AUseCase.ReadByStranger).Act((h, useCase) => h.Handle(useCase.Reference))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System, Part.Stranger),

        Row.Of<VerifyScores>().Given(AUseCase.Submitted).Act((h, _) => h.Handle()).May(Part.Compliance, Part.Auditor, Part.System),

        Row.Of<ListApprovedRegister>().Act(h => h.Handle(1)).MayAllSignedIn(Part.System),
        Row.Of<ListUseCases>().Given(AUseCase.Submitted).Act((h, _) => EveryList(h)).MayAllSignedIn(Part.System),

        Row.Of<ImportInventory>().Act(async h =>
        {
            using var file = AnInventory.File(AnInventory.Header + "Chat,IT,Answers questions,Running,Rights-Impacting,1/2/2026,x,y\n");
            return await h.Handle(new("inventory.csv", file), AnInventory.Profile);
        }).May(Part.Governance, Part.System),
        .. AboutImports, .. AboutTransition, .. AboutConfidentiality,
    ];

    private static async Task<UseCase> BeforeTheNewVersion(TestPortal portal)
    {
        var draft = await AUseCase.Draft(portal);
        await AVersion.Published(portal);
        return draft;
    }

    private static async Task<(NamedRecordId Named, Guid Record)> NamedData(TestPortal portal) => ((await ANamedRecord.Of(portal, NamedKind.DataSource)).Id, (await ADataAsset.Named(portal)).Value);

    private static async Task<(NamedRecordId Named, Guid Record)> NamedProduct(TestPortal portal) => ((await ANamedRecord.Of(portal, NamedKind.Product)).Id, (await ANamedRecord.Product(portal)).Value);

    private static ActionRow[] AboutImports =>
    [
        Row.Of<ReadInventoryHead>().Act(h => h.Handle(OneRow())).May(Part.Governance, Part.System),
        Row.Of<PreviewInventory>().Act(h => h.Handle(OneRow(), AnInventory.Profile)).May(Part.Governance, Part.System),
        Row.Of<RateInventory>().Act(h => h.Handle(AnOmbInventory.File(new Dictionary<string, string>()))).May(Part.Governance, Part.System),
        Row.Of<SaveProfile>().Act(h => h.Handle(AnInventory.Profile, null)).May(Part.Governance),
        Row.Of<FindProfile>().Act(h => h.Handle(InventoryProfiles.Omb2024.Name)).May(Part.Governance, Part.Compliance, Part.Auditor, Part.System),
        Row.Of<ListImports>().Given(Imported).Act((h, _) => h.Handle()).May(Part.Governance, Part.Compliance, Part.Auditor, Part.System),
        Row.Of<FindImport>().Given(AnImport).Act((h, import) => h.Handle(import)).May(Part.Governance, Part.Compliance, Part.Auditor, Part.System),
        Row.Of<ReadImportResult>().Given(AnImport).Act((h, import) => h.Handle(import, Stream.Null)).May(Part.Governance, Part.Compliance, Part.Auditor, Part.System),
    ];

    private static ActionRow[] AboutTransition =>
    [
        Row.Of<GrantTransition>().Given(Imported).Act((h, id) => h.Handle(id, 0, Terms)).May(Part.Governance),
        Row.Of<GrantTransitions>().Given(Imported).Act((h, _) => h.Handle(new UseCaseFilter(), Terms)).May(Part.Governance),
        Row.Of<CountTransitions>().Given(Imported).Act((h, _) => h.Handle(new UseCaseFilter())).May(Part.Governance),
        Row.Of<ReadTransition>().Given(Imported).Act((h, id) => h.Handle(id)).May(Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
        Row.Of<LapseTransition>().Given(Permitted).Act((h, delivery) => h.Handle(delivery)).May(Part.System),
    ];

    private static ActionRow[] AboutConfidentiality =>
    [
        Row.Of<HandOverPart>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, Involvement.Owner, People.Of(Part.Colleague), "changed teams"))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.UnitLead, Part.Governance),
        Row.Of<KeepConfidential>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, Part.Governance.Id, "a merger is planned"))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance),
        Row.Of<NameReader>().Given(AUseCase.Confidential).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, People.Of(Part.Stranger), "knows the contract"))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance),
        Row.Of<UnnameReader>().Given(ReadByStranger).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, People.Of(Part.Stranger), "has left the project"))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance),
        Row.Of<HandOverConfidential>().Given(WithASecondOfTheOffice).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, Part.Stranger.Id, "on leave")).May(Part.Governance, Part.Compliance),
        Row.Of<EndConfidentiality>().Given(AUseCase.Confidential).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, "the merger is public")).May(Part.Governance, Part.Compliance),
        Row.Of<ReadConfidentiality>().Given(AUseCase.Confidential).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance, Part.Auditor, Part.System),
    ];

    private static async Task<UseCase> ReadByStranger(TestPortal portal)
    {
        var useCase = await AUseCase.Confidential(portal);
        Assert.Null((await portal.In(Part.Owner, (NameReader h) => h.Handle(useCase.Id, useCase.Version, Part.Stranger.Id, "knows the contract"))).Refusal);
        return useCase;
    }

    private static async Task<UseCase> WithASecondOfTheOffice(TestPortal portal)
    {
        await portal.Write(db =>
        {
            db.RoleAssignments.Add(new RoleAssignment(People.Of(Part.Stranger), Role.GovernanceOffice, null, isLead: false, TestClock.Start));
            return Task.CompletedTask;
        });
        return await AUseCase.Confidential(portal);
    }

    private static TransitionTerms Terms => new(DateOnly.FromDateTime(TestClock.Start).AddDays(90), "runs for years");

    private static InventoryFile OneRow() => new("inventory.csv", AnInventory.File(AnInventory.Header + "Chat,IT,Answers questions,Running,Rights-Impacting,1/2/2026,x,y\n"));

    private static async Task<InventoryImportId> AnImport(TestPortal portal)
    {
        await Imported(portal);
        await using var db = portal.Db();
        return (await db.InventoryImports.SingleAsync()).Id;
    }

    private static async Task<Delivery> Permitted(TestPortal portal)
    {
        var id = await Imported(portal);
        Assert.Null((await portal.In(Part.Governance, (GrantTransition h) => h.Handle(id, 0, Terms))).Refusal);
        await using var db = portal.Db();
        return new Delivery(Guid.CreateVersion7(), UseCaseDues.TransitionEnded.Kind, (await db.TransitionalPermissions.SingleAsync()).Id.Value, TestClock.Start);
    }

    private static async Task<UseCaseId> Imported(TestPortal portal)
    {
        using var file = AnInventory.File(AnInventory.Header + "Chat,IT,Answers questions,Running,Rights-Impacting,1/2/2026,x,y\n");
        Assert.Null((await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("inventory.csv", file), AnInventory.Profile))).Refusal);
        await using var db = portal.Db();
        return (await db.UseCases.SingleAsync()).Id;
    }

    private static async Task<UseCaseId> Withdrawn(TestPortal portal)
    {
        var submitted = await AUseCase.Submitted(portal);
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(submitted.Id, "no longer wanted"))).Refusal);
        return submitted.Id;
    }

    /// <summary>Every filter and every order, so that each of their queries is asked.</summary>
    private static async Task<Result> EveryList(ListUseCases list)
    {
        var filters = Enum.GetValues<UseCaseSort>().SelectMany(sort => new[] { new UseCaseFilter(Sort: sort), new UseCaseFilter(Sort: sort, Descending: false) })
            .Append(new("50% [AI]_~", RiskTier.High, Standing: Standing.Registered, Status: RevisionStatus.Submitted, Unit: People.Finance, InProduction: false, Mine: true))
            .Append(new(Unrated: true));
        foreach (var filter in filters)
            if ((await list.Handle(filter)).Refusal is { } refusal) return refusal;
        return Result.Success;
    }
}
