using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Confidentiality;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Confidentiality;

/// <summary>PP-1: a confidential case is seen only by named people, one named person of the office, Compliance, auditors, and its voters.</summary>
public sealed class ConfidentialityTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task From_then_on_only_the_named_see_it()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.True(await Sees(Part.Colleague, useCase));
        Assert.True(await Sees(Part.Executive, useCase));

        Assert.Null((await Keep(Part.Submitter, useCase)).Refusal);

        foreach (var part in new[] { Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance, Part.Auditor }) Assert.True(await Sees(part, useCase), part.Name);
        foreach (var part in new[] { Part.Colleague, Part.UnitLead, Part.Executive, Part.Stranger, Part.Member }) Assert.False(await Sees(part, useCase), part.Name);
        Assert.Empty((await portal.In(Part.Executive, (ListUseCases h) => h.Handle(new UseCaseFilter()))).Value!.Rows);
    }

    [Fact]
    public async Task The_reason_stands_on_the_case_and_on_the_trail_and_who_handles_it_is_told()
    {
        var useCase = await AUseCase.Submitted(portal);
        await Keep(Part.Owner, useCase);

        var shown = (await portal.In(Part.Sponsor, (ReadConfidentiality h) => h.Handle(useCase.Id))).Value!;
        Assert.Equal(("a merger is planned", portal.Clock.Now, Part.Governance.Name), (shown.Because, shown.Since, shown.Office));
        await using var db = portal.Db();
        var entry = await db.Trail.FirstAsync(e => e.Action == nameof(KeepConfidential) && e.RecordKind == "use-case", TestContext.Current.CancellationToken);
        Assert.Contains("\"reason\":\"a merger is planned\"", entry.Text, StringComparison.Ordinal);
        Assert.Equal(People.Of(Part.Governance), (await db.CaseNotices.SingleAsync(n => n.Topic == NewsTopic.Readers, TestContext.Current.CancellationToken)).PersonId);
    }

    [Fact]
    public async Task A_named_reader_sees_it_until_they_are_taken_out()
    {
        var useCase = await Kept();
        Assert.Null((await Name(Part.Owner, useCase, Part.Stranger)).Refusal);
        Assert.True(await Sees(Part.Stranger, useCase));
        Assert.Equal(ConfidentialRefusals.ReadsAlready, (await Name(Part.Owner, useCase, Part.Stranger)).Refusal);
        Assert.Equal(ConfidentialRefusals.ReadsAlready, (await Name(Part.Owner, useCase, Part.Sponsor)).Refusal);

        Assert.Null((await Unname(Part.Compliance, useCase, Part.Stranger)).Refusal);
        Assert.False(await Sees(Part.Stranger, useCase));
        Assert.Equal(ConfidentialRefusals.NotNamed, (await Unname(Part.Compliance, useCase, Part.Stranger)).Refusal);

        Assert.Null((await Name(Part.Governance, useCase, Part.Stranger)).Refusal);
        Assert.True(await Sees(Part.Stranger, useCase));
    }

    [Fact]
    public async Task In_another_hand_of_the_office_the_former_one_no_longer_reads_it()
    {
        var useCase = await Kept();
        Assert.Equal(ConfidentialRefusals.OfficeStays, (await Unname(Part.Governance, useCase, Part.Governance)).Refusal);
        Assert.Equal(ConfidentialRefusals.HandlesItAlready, (await HandOver(Part.Compliance, useCase, Part.Governance)).Refusal);
        Assert.Equal(ConfidentialRefusals.NotOfTheOffice, (await HandOver(Part.Compliance, useCase, Part.Stranger)).Refusal);

        await WorksForTheOffice(Part.Stranger);
        Assert.False(await Sees(Part.Stranger, useCase));
        Assert.Null((await HandOver(Part.Governance, useCase, Part.Stranger)).Refusal);

        Assert.True(await Sees(Part.Stranger, useCase));
        Assert.False(await Sees(Part.Governance, useCase));
    }

    [Fact]
    public async Task Opened_again_it_is_seen_as_before()
    {
        var useCase = await Kept();
        Assert.Null((await portal.In(Part.Compliance, (EndConfidentiality h) => h.Handle(useCase.Id, useCase.Version, "the merger is public"))).Refusal);

        Assert.True(await Sees(Part.Executive, useCase));
        Assert.True(await Sees(Part.Colleague, useCase));
        var open = await Read(useCase.Id);
        Assert.Equal((false, null, null), (open.IsConfidential, open.ConfidentialBecause, open.ConfidentialOfficeId));
        Assert.Equal(ConfidentialRefusals.NotConfidential, (await portal.In(Part.Compliance, (EndConfidentiality h) => h.Handle(useCase.Id, open.Version, "once more"))).Refusal);
    }

    [Fact]
    public async Task It_is_refused_by_name()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Equal(Refusal.ReasonMissing, (await Keep(Part.Submitter, useCase, reason: " ")).Refusal);
        Assert.Null((await AgainstLength(1000)).Refusal);
        Assert.Equal(ConfidentialRefusals.ReasonTooLong, (await AgainstLength(1001)).Refusal);
        Assert.Equal(ConfidentialRefusals.OfficeMissing, (await portal.In(Part.Submitter, (KeepConfidential h) => h.Handle(useCase.Id, useCase.Version, null, "why"))).Refusal);
        Assert.Equal(ConfidentialRefusals.NotOfTheOffice, (await Keep(Part.Submitter, useCase, Part.Executive)).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Submitter, (KeepConfidential h) => h.Handle(useCase.Id, useCase.Version + 1, Part.Governance.Id, "why"))).Refusal);
        await WorksForTheOffice(Part.Owner);
        Assert.Equal(ConfidentialRefusals.OfficeInvolved, (await Keep(Part.Submitter, useCase, Part.Owner)).Refusal);
        await Keep(Part.Submitter, useCase);
        Assert.Equal(ConfidentialRefusals.Already, (await Keep(Part.Submitter, await Read(useCase.Id))).Refusal);

        async Task<Result> AgainstLength(int length)
        {
            var other = await AUseCase.Submitted(portal);
            return await Keep(Part.Submitter, other, reason: new string('r', length));
        }
    }

    [Fact]
    public async Task Who_is_to_vote_on_it_goes_on_reading()
    {
        var session = await ASession.Started(portal);
        var useCase = await Read(session.UseCase);
        Assert.True(await Sees(Part.Member, useCase));

        Assert.Null((await Keep(Part.Submitter, useCase)).Refusal);

        Assert.True(await Sees(Part.Member, useCase));
        Assert.True(await Sees(Part.Alternate, useCase));
        Assert.False(await Sees(Part.Executive, useCase));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<UseCase> Kept()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Null((await Keep(Part.Submitter, useCase)).Refusal);
        return await Read(useCase.Id);
    }

    private Task<Result> Keep(Part by, UseCase useCase, Part? office = null, string reason = "a merger is planned") =>
        portal.In(by, (KeepConfidential h) => h.Handle(useCase.Id, useCase.Version, (office ?? Part.Governance).Id, reason));

    private Task<Result> Name(Part by, UseCase useCase, Part reader) => portal.In(by, (NameReader h) => h.Handle(useCase.Id, useCase.Version, reader.Id, "knows the contract"));

    private Task<Result> Unname(Part by, UseCase useCase, Part reader) => portal.In(by, (UnnameReader h) => h.Handle(useCase.Id, useCase.Version, People.Of(reader), "has left the project"));

    private async Task<Result> HandOver(Part by, UseCase useCase, Part office)
    {
        var version = (await Read(useCase.Id)).Version;
        return await portal.In(by, (HandOverConfidential h) => h.Handle(useCase.Id, version, office.Id, "on leave"));
    }

    private Task WorksForTheOffice(Part part) => portal.Write(db =>
    {
        db.RoleAssignments.Add(new RoleAssignment(People.Of(part), Role.GovernanceOffice, null, isLead: false, portal.Clock.Now));
        return Task.CompletedTask;
    });

    private async Task<bool> Sees(Part part, UseCase useCase) => (await portal.In(part, (FindUseCase h) => h.Handle(useCase.Reference))).Succeeded;

    private async Task<UseCase> Read(UseCaseId id)
    {
        await using var db = portal.Db();
        return await db.UseCases.AsNoTracking().SingleAsync(u => u.Id == id, TestContext.Current.CancellationToken);
    }
}
