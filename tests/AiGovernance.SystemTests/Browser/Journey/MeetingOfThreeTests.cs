using AiGovernance.Committee.Meetings;
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
        Assert.False(await rooms[Security].MayVote());
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
        Assert.False(await rooms[Alternate].MayVote());
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

    private static async Task Check(string folder, MeetingId meeting)
    {
        await using var place = Place.Open(folder);
        await using var db = place.Db();
        var items = await db.AgendaItems.AsNoTracking().Where(i => i.MeetingId == meeting).OrderBy(i => i.Order).ToListAsync();
        Assert.Equal([ItemState.Decided, ItemState.Decided, ItemState.Decided], items.Select(i => i.State));
        var cases = await db.UseCases.AsNoTracking().Include(u => u.Revisions).Where(u => u.Title == AnAgendaOfThree.Critical || u.Title == AnAgendaOfThree.High || u.Title == AnAgendaOfThree.Plain).ToDictionaryAsync(u => u.Title);
        Assert.Equal(Standing.ApprovedWithConditions, cases[AnAgendaOfThree.Critical].Standing);
        Assert.Equal(Standing.ApprovedWithConditions, cases[AnAgendaOfThree.High].Standing);
        Assert.Equal(Standing.Approved, cases[AnAgendaOfThree.Plain].Standing);
        Assert.True((await place.VerifyTrail()).Holds);
    }
}
