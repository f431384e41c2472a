using System.Text;
using System.Text.Json;
using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.CaseFile.Story;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Dashboard.Search;
using AiGovernance.Organisation;
using AiGovernance.Reports;
using AiGovernance.Reviews.Comments;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using Xunit;

namespace AiGovernance.Tests.Reviews.Comments;

/// <summary>Legal's notes: for Legal and the chair, and nowhere else (RV-3).</summary>
public sealed class PrivilegedNoteTests : IAsyncDisposable
{
    private const string Secret = "Zwetschgendatschi";
    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(0, "comments.text-missing")]
    [InlineData(1, null)]
    [InlineData(Comment.TextMaxLength, null)]
    [InlineData(Comment.TextMaxLength + 1, "comments.text-too-long")]
    public void A_note_has_a_text_of_some_length(int length, string? refusal) =>
        Assert.Equal(refusal, PrivilegedNote.Write(UseCaseId.New(), PersonId.New(), new string('x', length), TestClock.Start).Refusal?.Code);

    [Fact]
    public async Task Legal_and_the_chair_read_each_others_notes()
    {
        var useCase = await WithNote();
        Assert.Null((await portal.In(Part.Chair, (WritePrivilegedNote h) => h.Handle(useCase, "Noted"))).Refusal);
        foreach (var part in new[] { Part.Legal, Part.Chair })
            Assert.Equal([("Legal reviewer", Secret), ("Chair", "Noted")], (await portal.In(part, (ListPrivilegedNotes h) => h.Handle(useCase))).Value!.Select(n => (n.Author, n.Text)));
    }

    [Fact]
    public async Task Legal_reads_no_notes_of_a_case_that_they_do_not_see()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Legal, (ListPrivilegedNotes h) => h.Handle(useCase.Id))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Legal, (WritePrivilegedNote h) => h.Handle(useCase.Id, Secret))).Refusal);
    }

    [Fact]
    public async Task The_trail_names_the_note_and_shows_neither_text_nor_hash()
    {
        await WithNote();
        await using var db = portal.Db();
        var entry = TrailText.Read((await db.Trail.SingleAsync(e => e.RecordKind == "privileged-note")).Text);
        Assert.Equal((nameof(WritePrivilegedNote), "Legal reviewer"), (entry.Action, entry.ActorName));
        Assert.Equal("(not shown)", entry.Changes.Single(c => c.Field == nameof(PrivilegedNote.Text)).After);
        Assert.DoesNotContain(Sha256.Of(Secret), string.Join(' ', await db.Trail.Select(e => e.Text).ToListAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_list_history_search_or_inbox_of_anybody_shows_it()
    {
        var useCase = await WithNote();
        foreach (var part in Part.All)
        {
            Shows(part, await portal.In(part, (ReadCaseStory h) => h.Handle(useCase, 1)));
            Shows(part, await portal.In(part, (ListComments h) => h.Handle(useCase)));
            Shows(part, await portal.In(part, (ListTrail h) => h.Handle(useCase.Value, 1)));
            Shows(part, await portal.In(part, (ReadInbox h) => h.Handle()));
            Assert.True((await portal.In(part, (SearchEverything h) => h.Handle(Secret))).Value!.IsEmpty);
        }
        var counted = (await portal.In(Part.Submitter, (ListComments h) => h.Handle(useCase))).Value!;
        Assert.Equal((0, 0), (counted.Rows.Count, counted.Total));
        Assert.DoesNotContain((await portal.In(Part.Legal, (ReadCaseStory h) => h.Handle(useCase, 1))).Value!.Rows, e => e.What.Contains("note", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_report_and_no_attachment_shows_it_not_even_legals_own()
    {
        var useCase = await WithNote();
        var reference = (await Cases.Read(portal, useCase)).Reference;
        await portal.AsSystem((AssignRole h) => h.Handle(People.Of(Part.Legal), Role.Compliance));
        foreach (var part in new[] { Part.Compliance, Part.Legal })
        {
            var issued = await portal.In(part, (IssueUseCaseReport h) => h.Handle(reference));
            using var pdf = PdfDocument.Open(issued.Value!.Content);
            Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
            Assert.NotEmpty(files);
            Assert.DoesNotContain(Secret, string.Join(' ', pdf.GetPages().Select(p => p.Text)) + string.Concat(files.Select(f => Encoding.UTF8.GetString(f.Memory.Span))), StringComparison.Ordinal);
        }
    }

    /// <summary>Whatever is built later: nothing else in the product knows the table.</summary>
    [Fact]
    public void Only_its_own_two_actions_know_the_notes()
    {
        string[] known = [nameof(PrivilegedNote), nameof(WritePrivilegedNote), nameof(ListPrivilegedNotes), "CommentTable", "AppDbContext"];
        var naming = Product.Module.Types.Where(t => NamedTypes.Of(t).Any(n => n.FullName == typeof(PrivilegedNote).FullName)).Select(t => t.Name).ToList();
        Assert.Contains(nameof(ListPrivilegedNotes), naming);
        Faults.None(naming.Except(known));
        var readers = Product.Module.Types.Where(t => NamedTypes.Of(t).Any(n => n.FullName == typeof(NoteRow).FullName)).Select(t => t.Name);
        Faults.None(readers.Except([nameof(NoteRow), nameof(ListPrivilegedNotes), nameof(CaseNotes)]));
    }

    [Fact]
    public async Task A_recused_chair_reads_and_writes_none_until_the_close()
    {
        var session = await ASession.AtTheItem(portal, five: true);
        Assert.Null((await portal.In(Part.Chair, (WritePrivilegedNote h) => h.Handle(session.UseCase, Secret))).Refusal);
        ASession.Ok(await portal.In(Part.Chair, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await portal.In(Part.Chair, (ListPrivilegedNotes h) => h.Handle(session.UseCase))).Refusal);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await portal.In(Part.Chair, (WritePrivilegedNote h) => h.Handle(session.UseCase, Secret))).Refusal);
    }

    [Fact]
    public async Task It_passes_to_no_delegate()
    {
        var useCase = await WithNote();
        await ADelegation.Named(portal, Part.Legal, Part.Stranger);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.Stranger, Part.Legal, (ListPrivilegedNotes h) => h.Handle(useCase))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.Stranger, Part.Legal, (WritePrivilegedNote h) => h.Handle(useCase, "And I"))).Refusal);
    }

    private async Task<UseCaseId> WithNote()
    {
        var useCase = await AComment.CaseWithAdvice(portal);
        Assert.Null((await portal.In(Part.Legal, (WritePrivilegedNote h) => h.Handle(useCase, Secret))).Refusal);
        return useCase;
    }

    private static void Shows<T>(Part part, Result<T> read)
    {
        var shown = JsonSerializer.Serialize(read.Value);
        Assert.False(shown.Contains(Secret, StringComparison.Ordinal), $"{part} reads it in {typeof(T).Name}");
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
