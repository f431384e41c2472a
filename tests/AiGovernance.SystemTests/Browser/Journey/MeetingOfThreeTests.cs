using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.SystemTests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>One meeting of the committee: five people, each at a browser of their own, and three items.</summary>
public sealed class MeetingOfThreeTests : SystemTest
{
    private const string Chair = "Miriam Adler", Security = "Ingrid Solberg", Engineering = "Aisha Rahman", Product = "Luca Ferri", Alternate = "Sam Oduya";
    private const string Approve = "Approve", WithConditions = "Approve with conditions", Defer = "Defer", Reject = "Reject";

    private readonly Dictionary<string, MeetingRoom> rooms = [];
    private readonly List<Visitor> visitors = [];

    [Fact]
    public async Task A_meeting_decides_three_items_as_the_rules_count_them()
    {
        var folder = NewFolder();
        MeetingId meeting;
        await using (var chromium = await Chromium.Start())
        await using (var host = await HostProcess.Start(folder, withDemoData: true))
        {
            await using (var place = Place.Open(folder)) meeting = await AnAgendaOfThree.Prepare(place);
            foreach (var name in new[] { Chair, Security, Engineering, Product, Alternate })
            {
                var visitor = await Visitor.SignIn(chromium, host, name);
                visitors.Add(visitor);
                rooms[name] = new MeetingRoom(visitor);
                await visitor.Open($"/committee/meetings/{meeting.Value}");
            }
            try
            {
                await Meet();
            }
            catch (Exception broken) when (broken is TimeoutException or PlaywrightException)
            {
                throw new InvalidOperationException($"{broken.Message}\n{string.Join('\n', await Task.WhenAll(visitors.Select(v => v.Shows())))}\n{host.Said}", broken);
            }
            Assert.Empty(visitors.SelectMany(v => v.Faults));
        }
        await Check(folder, meeting);
    }

    private async Task Meet()
    {
        await rooms[Chair].Start();
        foreach (var name in new[] { Security, Engineering, Product }) await rooms[name].Arrive();
        await CriticalWithoutQuorumUntilTheAlternateComes();
        await ExactlyHalfWithTheChair();
        await PlainApproval();
        await rooms[Chair].End();
        await rooms[Chair].ApproveMinutes("Three items in one sitting.");
    }

    private async Task CriticalWithoutQuorumUntilTheAlternateComes()
    {
        var chair = rooms[Chair];
        await chair.OpenItem(AnAgendaOfThree.Critical);
        await rooms[Security].Declare("My team built the model.");
        await chair.Sees("A Critical case is not decided without: Security.");
        await chair.Press("Open the ballot");
        await chair.Sees("A Critical case is not decided without: Security.");
        await rooms[Alternate].Arrive();
        await chair.Sees("Quorum: 4 present");
        await chair.OpenBallot(voters: 4);
        await rooms[Security].MayNotVote("You are recused from this item.");
        await rooms[Chair].CastVote(WithConditions, "Lawful under the conditions.");
        await rooms[Engineering].CastVote(WithConditions, "It can be stopped.");
        await rooms[Product].CastVote(WithConditions, "Customers gain.");
        await rooms[Alternate].CastVote(Reject, "Nobody has tried to go back.");
        await chair.CloseBallot();
        foreach (var room in rooms.Values) await room.Sees("3 of 4 for it, 4 votes cast");
    }

    private async Task ExactlyHalfWithTheChair()
    {
        var chair = rooms[Chair];
        await chair.OpenItem(AnAgendaOfThree.High);
        await chair.OpenBallot(voters: 4);
        await rooms[Alternate].MayNotVote("Secret until the chair closes it; then");
        await rooms[Chair].CastVote(WithConditions, "People keep the decision.");
        await rooms[Security].CastVote(WithConditions, "Sound.");
        await rooms[Engineering].CastVote(Defer, "I want to see figures of three months.");
        await rooms[Product].CastVote(Reject, "Applicants will not trust it.");
        await chair.CloseBallot("The figures come as a condition; waiting helps nobody.");
        foreach (var room in rooms.Values) await room.Sees("2 of 4 for it, 4 votes cast");
    }

    private async Task PlainApproval()
    {
        var chair = rooms[Chair];
        await chair.OpenItem(AnAgendaOfThree.Plain);
        await chair.OpenBallot(voters: 4);
        foreach (var name in new[] { Chair, Security, Engineering, Product }) await rooms[name].CastVote(Approve);
        await chair.CloseBallot("It would go on.");
        foreach (var room in rooms.Values) await room.Sees("4 of 4 for it, 4 votes cast");
    }

    /// <summary>What is on record, and what the documents say of it.</summary>
    private static async Task Check(string folder, MeetingId meeting)
    {
        await using var place = Place.Open(folder);
        await using var db = place.Db();
        await Decided(db, AnAgendaOfThree.Critical, Standing.ApprovedWithConditions, cast: 4, conditions: 5);
        await Decided(db, AnAgendaOfThree.High, Standing.ApprovedWithConditions, cast: 4, conditions: 1);
        await Decided(db, AnAgendaOfThree.Plain, Standing.Approved, cast: 4, conditions: 0);
        Assert.True((await place.VerifyTrail()).Holds);

        var compliance = await Cast.Find(place, "Clara Neumann");
        var packet = Words(await place.Do<OpenPacket, IssuedContent>(compliance, h => h.Handle(meeting, 0)));
        var minutes = Words(await place.Do<IssueMinutes, IssuedContent>(compliance, h => h.Handle(meeting)));
        foreach (var title in new[] { AnAgendaOfThree.Critical, AnAgendaOfThree.High, AnAgendaOfThree.Plain })
        {
            Assert.Contains(title, packet, StringComparison.Ordinal);
            Assert.Contains(title, minutes, StringComparison.Ordinal);
        }
        foreach (var said in new[]
        {
            $"Conflict of interest of {Security}, recused: My team built the model.", "3 of 4 present were for it, 4 votes cast.",
            "2 of 4 present were for it, 4 votes cast. Exactly half, decided by the acting chair: The figures come as a condition; waiting helps nobody.", "Three items in one sitting.",
        }) Assert.Contains(said, minutes, StringComparison.Ordinal);
        var reference = await db.UseCases.Where(u => u.Title == AnAgendaOfThree.High).Select(u => u.Reference).SingleAsync();
        Assert.Contains("Approved with conditions", Words(await place.Do<IssueDecisionLetter, IssuedContent>(compliance, h => h.Handle(reference))), StringComparison.Ordinal);
    }

    private static async Task Decided(AppDbContext db, string title, Standing standing, int cast, int conditions)
    {
        var useCase = await db.UseCases.AsNoTracking().SingleAsync(u => u.Title == title);
        var decision = await db.Decisions.AsNoTracking().SingleAsync(d => d.UseCaseId == useCase.Id);
        var ballot = await db.Ballots.AsNoTracking().SingleAsync(b => b.UseCaseId == useCase.Id);
        Assert.Equal((standing, standing, cast), (useCase.Standing, decision.Outcome, ballot.Cast!.Value));
        Assert.Equal(conditions, await db.Conditions.CountAsync(c => c.DecisionId == decision.Id));
    }

    private static string Words(IssuedContent document)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(document.Content);
        return string.Join(' ', string.Join(' ', pdf.GetPages().Select(p => UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(p))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
