using System.Text.Json;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;
using AiGovernance.Reports;
using AiGovernance.Reviews;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>RP-1, RP-3: what the report says is what the records say, and its bytes can be trusted.</summary>
public sealed class UseCaseReportTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task It_says_what_the_records_say()
    {
        var useCase = await Decided.WithConditions(portal);
        var issued = await Issue(useCase);
        var text = TextOf(issued.Content);

        Assert.All(RmfCatalogue.Load().Subcategories, s => Assert.Contains(s.Id + " ", text, StringComparison.Ordinal));
        foreach (var said in new[]
        {
            $"{useCase.Reference} {useCase.Title}", $"rated {useCase.Tier}", "Approved with conditions", "Small, reversible and checked by people.",
            "Name a person who reads each text before it is published", "1 Oct 2026", "Show the vendor's terms on training with our prompts",
            issued.Number, useCase.Revisions[0].Hash[..12], "NIST AI RMF 1.0: 4 functions, 19 categories, 72 subcategories. NIST AI 600-1: 12 risks, 212 actions.", $"Register {issued.Number}. Trail entry ", "Check this document in the portal, page Reports.",
        }) Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_the_reviewers_answered()
    {
        var done = await AReview.Done(portal, await AReview.Claimed(portal), ReviewOutcome.SupportsWithConditions, concern: ("sec-logs", "much"));

        var text = TextOf((await Issue(await Cases.Read(portal, done.UseCaseId))).Content);

        foreach (var said in new[] { "What the Security review answered", "What is kept of prompts and answers", "Kept without an end, or readable by many", "review-security/1", Sha256.Of(done.Responses)[..20] })
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_counts_are_those_of_the_coverage_page()
    {
        var useCase = await Decided.WithConditions(portal);
        var coverage = (await portal.In(Part.Compliance, (ReadUseCaseCoverage h) => h.Handle(useCase.Id))).Value!;
        var issued = await Issue(useCase);
        var text = TextOf(issued.Content);

        Assert.Contains($"{coverage.Total.Shown} are shown for it ({coverage.Total.Inherited} of them by the organisation), {coverage.Total.Partial} in part, {coverage.Total.Gap} are gaps and {coverage.Total.NotApplicable} do not apply", text, StringComparison.Ordinal);
        Assert.Equal(coverage.ByFunction.Select(f => (f.Key, $"{f.Value.Shown} of {f.Value.Applicable}")), (await Said.Model(portal, issued)).Front[0].Blocks.OfType<ReportChart>().Single().Bars.Select(b => (b.Label, b.Figure)));
        foreach (var (function, c) in coverage.ByFunction)
            Assert.Contains($"{function} {c.Evidenced} {c.Inherited} {c.Partial} {c.Gap} {c.NotApplicable} {c.Total}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_issues_at_one_instant_differ_only_in_number_and_checkpoint()
    {
        var useCase = await Decided.WithConditions(portal);
        var (first, second) = (await Issue(useCase), await Issue(useCase));
        var (one, other) = (await Entry(first.Number), await Entry(second.Number));

        Assert.NotEqual(first.Content, second.Content);
        Assert.Equal(Neutral(first, one), Neutral(second, other));

        static string Neutral(IssuedContent issued, IssuedDocument entry) => TextOf(issued.Content)
            .Replace(issued.Number, "NUMBER", StringComparison.Ordinal).Replace(entry.CheckpointHash[..16], "HASH", StringComparison.Ordinal)
            .Replace(entry.CheckpointHash[16..], "REST", StringComparison.Ordinal).Replace($"entry {entry.CheckpointNumber}", "entry N", StringComparison.Ordinal)
            .Replace($"begun {entry.CheckpointNumber}", "begun N", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_data_and_the_same_entry_give_the_same_bytes_RP_3()
    {
        var useCase = await Decided.WithConditions(portal);
        var entry = new RegisterEntry(Guid.Empty, "R-2026-0001", portal.Clock.Now, 17, new string('a', 64));

        Assert.Equal(await Rendered(useCase.Id, entry), await Rendered(useCase.Id, entry));
        Assert.NotEqual(await Rendered(useCase.Id, entry), await Rendered(useCase.Id, entry with { Number = "R-2026-0002" }));
        Assert.Contains("Check this document: https://ai.example.org/reports#check", TextOf(await Rendered(useCase.Id, entry with { Portal = "https://ai.example.org" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evidence_travels_with_it_as_data()
    {
        var useCase = await Decided.WithConditions(portal);
        using var pdf = PdfDocument.Open((await Issue(useCase)).Content);

        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        using var evidence = JsonDocument.Parse(files.Single(f => f.Name == "evidence.json").Memory.ToArray());
        Assert.Equal(useCase.Reference, evidence.RootElement.GetProperty("reference").GetString());
        Assert.Equal(72, evidence.RootElement.GetProperty("subcategories").GetArrayLength());
        Assert.Equal(useCase.Revisions[0].Hash, evidence.RootElement.GetProperty("revisionHash").GetString());
        Assert.NotEqual(JsonValueKind.Null, evidence.RootElement.GetProperty("score").ValueKind);
    }

    [Fact]
    public async Task The_register_knows_its_bytes_and_no_others()
    {
        var issued = await Issue(await Decided.WithConditions(portal));
        Assert.Equal(Sha256.Of(issued.Content), (await Entry(issued.Number)).ContentHash);
        Assert.Equal(issued.Content, (await portal.In(Part.Auditor, (OpenDocument h) => h.Handle(issued.Number))).Value!.Content);

        var known = await portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(issued.Content)));
        var changed = issued.Content.ToArray();
        changed[^20] ^= 1;
        var unknown = await portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(changed)));

        Assert.Equal(issued.Number, known.Value!.Number);
        Assert.False(unknown.Value!.IsIssuedHere);
    }

    [Fact]
    public async Task The_register_keeps_the_report_of_a_confidential_case_from_who_may_not_read_it()
    {
        var issued = await Issue(await Decided.WithConditions(portal));
        Assert.Single((await portal.In(Part.Executive, (ListDocuments h) => h.Handle(1))).Value!.Rows);

        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync()).Property(u => u.IsConfidential).CurrentValue = true);

        Assert.Empty((await portal.In(Part.Executive, (ListDocuments h) => h.Handle(1))).Value!.Rows);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Executive, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
        Assert.Single((await portal.In(Part.Auditor, (ListDocuments h) => h.Handle(1))).Value!.Rows);
        Assert.Null((await portal.In(Part.Auditor, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
    }

    [Fact]
    public async Task An_undecided_case_says_that_it_is_not_allowed()
    {
        var text = TextOf((await Issue(await Cases.Submitted(portal, Cases.High))).Content);
        Assert.Contains("It is not decided, so it is not allowed.", text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<IssuedContent> Issue(UseCase useCase)
    {
        var issued = await portal.In(Part.Compliance, (IssueUseCaseReport h) => h.Handle(useCase.Reference));
        Assert.Null(issued.Refusal);
        return issued.Value!;
    }

    private async Task<IssuedDocument> Entry(string number)
    {
        await using var db = portal.Db();
        return await db.Documents.SingleAsync(d => d.Number == number);
    }

    private async Task<byte[]> Rendered(UseCaseId id, RegisterEntry entry)
    {
        await using var db = portal.Db();
        var catalogue = RmfCatalogue.Load();
        var data = await UseCaseReportData.Read(db, catalogue, await db.UseCases.Include(u => u.Revisions).SingleAsync(u => u.Id == id), portal.Clock.Now, default);
        using var output = new MemoryStream();
        portal.Services.GetRequiredService<IReportRenderer>().Render(UseCaseReport.Of(data, catalogue, portal.Services.GetRequiredService<GenAiCatalogue>(), portal.Services.GetRequiredService<OrganisationProfile>(), entry), output, cancel: default);
        return output.ToArray();
    }

    /// <summary>As a reader sees it: words one blank apart, in reading order.</summary>
    private static string TextOf(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return string.Join(' ', string.Join(' ', pdf.GetPages().Select(p => p.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
