using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-2, CM-3, CM-10: the packet of a meeting, its addenda, and the minutes as documents.</summary>
public sealed class PaperTests : PageTest
{
    [Fact]
    public async Task The_packet_goes_out_with_the_close_of_the_agenda_and_says_what_is_on_the_table()
    {
        var meeting = await Frozen(Portal);
        var packet = (await Portal.In(Part.Member, (OpenPacket h) => h.Handle(meeting.Id))).Value!;
        var text = TextOf(packet.Content);
        await using var db = Portal.Db();
        var useCase = await db.UseCases.SingleAsync();
        var revision = await db.Revisions.SingleAsync();
        foreach (var said in new[] { "Decision packet", $"{useCase.Reference} {High}", "Score and its lines", "G15", "Conditions proposed", "Difference to the former decision", "It was never decided before.", revision.Hash[..12], packet.Number })
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("G15: at least", text, StringComparison.Ordinal); // each gate once, in its table
        Assert.Equal(packet.ContentHash, Sha256.Of(packet.Content));
        Assert.True((await Portal.In(Part.Stranger, (CheckDocument h) => h.Handle(packet.ContentHash))).Value!.IsIssuedHere);
        // Work that comes twice issues nothing twice.
        await To(Portal, Portal.Clock.Now);
        Assert.Equal(1, await db.Documents.CountAsync());
    }

    [Fact]
    public async Task Before_the_close_of_the_agenda_there_is_no_packet()
    {
        await SetUp(Portal);
        var next = await Next(Portal);
        Assert.Equal(CommitteeRefusals.NoPacket, (await Portal.In(Part.Member, (OpenPacket h) => h.Handle(next.Id))).Refusal);
        Assert.Equal(CommitteeRefusals.NoLatePapers, (await Portal.In(Part.Chair, (IssueAddendum h) => h.Handle(next.Id))).Refusal);
    }

    [Fact]
    public async Task A_confidential_case_is_left_out_and_only_its_number_is_said()
    {
        await SetUp(Portal);
        var useCase = await Waiting(Portal);
        Ok(await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == useCase)).Property(u => u.IsConfidential).CurrentValue = true));
        var meeting = await Next(Portal);
        Ok(await Portal.AsSystem((PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(Portal, meeting.AgendaClosesAt);
        var text = TextOf((await Portal.In(Part.Member, (OpenPacket h) => h.Handle(meeting.Id))).Value!.Content);
        Assert.Contains("Item 1 is a confidential case. It is left out of the packet", text, StringComparison.Ordinal);
        Assert.DoesNotContain(High, text, StringComparison.Ordinal);
        Assert.DoesNotContain("AI-2026-", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_recused_gets_an_edition_without_the_item_until_it_is_over()
    {
        await SetUp(Portal);
        var useCase = await Waiting(Portal, owner: Part.Member);
        var meeting = await Next(Portal);
        Ok(await Portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(Portal, meeting.AgendaClosesAt);
        var (mine, common) = ((await Portal.In(Part.Member, (OpenPacket h) => h.Handle(meeting.Id))).Value!, (await Portal.In(Part.Chair, (OpenPacket h) => h.Handle(meeting.Id))).Value!);
        Assert.NotEqual(mine.Number, common.Number);
        Assert.Contains("Item 1 is left out of this edition", TextOf(mine.Content), StringComparison.Ordinal);
        Assert.DoesNotContain("Conditions proposed", TextOf(mine.Content), StringComparison.Ordinal);
        Assert.Contains("Conditions proposed", TextOf(common.Content), StringComparison.Ordinal);
        Assert.Equal([(mine.Number, 1)], (await Portal.In(Part.Member, (ListPapers h) => h.Handle(meeting.Id))).Value!.Rows.Select(r => (r.Number!, r.LeftOut)));
    }

    [Fact]
    public async Task Who_is_recused_after_it_went_out_gets_it_after_the_close_only()
    {
        var meeting = await Frozen(Portal);
        await using var db = Portal.Db();
        var item = await db.AgendaItems.Select(i => i.Id).SingleAsync();
        Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(item, "My brother sells it", null)));
        Assert.Equal(CommitteeRefusals.PacketWithheld, (await Portal.In(Part.Member, (OpenPacket h) => h.Handle(meeting.Id))).Refusal);
        await To(Portal, meeting.StartsAt);
        Ok(await Portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(meeting.Id)));
        Assert.Null((await Portal.In(Part.Member, (OpenPacket h) => h.Handle(meeting.Id))).Refusal);
    }

    [Fact]
    public async Task The_register_gives_no_packet_to_who_is_recused()
    {
        var meeting = await Frozen(Portal);
        var number = (await Portal.In(Part.Chair, (OpenPacket h) => h.Handle(meeting.Id))).Value!.Number;
        await using var db = Portal.Db();
        var item = await db.AgendaItems.Select(i => i.Id).SingleAsync();
        Assert.Null((await Portal.In(Part.Compliance, (OpenDocument h) => h.Handle(number))).Refusal);
        Ok(await Portal.In(Part.Governance, (AiGovernance.Committee.Seats.AppointSeat h) => h.Handle(new(1, AiGovernance.Committee.Seats.SeatPlace.Alternate, People.Of(Part.Compliance), DateOnly.FromDateTime(Portal.Clock.Now)))));
        Ok(await Portal.In(Part.Compliance, (DeclareConflict h) => h.Handle(item, "I advised them", null)));
        Assert.Equal(CommitteeRefusals.PacketWithheld, (await Portal.In(Part.Compliance, (OpenDocument h) => h.Handle(number))).Refusal);
    }

    [Fact]
    public async Task What_comes_later_is_a_marked_addendum_and_the_packet_stays_as_it_was()
    {
        var meeting = await Frozen(Portal);
        var before = (await Portal.In(Part.Chair, (OpenPacket h) => h.Handle(meeting.Id))).Value!;
        Assert.Equal(CommitteeRefusals.NothingNew, (await Portal.In(Part.Chair, (IssueAddendum h) => h.Handle(meeting.Id))).Refusal);
        await Raised(Portal);
        Assert.Equal(1, (await Portal.In(Part.Governance, (IssueAddendum h) => h.Handle(meeting.Id))).Value);
        var addendum = TextOf((await Portal.In(Part.Member, (OpenPacket h) => h.Handle(meeting.Id, 1))).Value!.Content);
        Assert.Contains("Addendum 1 to the decision packet", addendum, StringComparison.Ordinal);
        Assert.Contains("Raised from High to Critical", addendum, StringComparison.Ordinal);
        Assert.Equal(before.ContentHash, (await Portal.In(Part.Chair, (OpenPacket h) => h.Handle(meeting.Id))).Value!.ContentHash);
        Assert.Equal(CommitteeRefusals.NothingNew, (await Portal.In(Part.Chair, (IssueAddendum h) => h.Handle(meeting.Id))).Refusal);
    }

    [Fact]
    public async Task The_meeting_page_offers_the_packet_and_the_addendum()
    {
        var meeting = await Frozen(Portal);
        await SignInAs(Part.Chair);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, meeting.Id.Value));
        page.WaitForElement($"a[href='{CommitteeAddress.Packet(meeting.Id, 0)}']");
        Press(page, "Issue what came later as an addendum");
        page.WaitForAssertion(() => Assert.Contains(CommitteeRefusals.NothingNew.Message, page.Markup, StringComparison.Ordinal));
        await Raised(Portal);
        Press(page, "Issue what came later as an addendum");
        page.WaitForElement($"a[href='{CommitteeAddress.Packet(meeting.Id, 1)}']");
        await using var db = Portal.Db();
        Assert.Equal([0, 1], await db.MeetingPackets.OrderBy(p => p.Part).Select(p => p.Part).ToListAsync());
    }

    [Fact]
    public async Task Approved_minutes_are_issued_once_and_say_who_voted_what()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.Reject, "Not safe"));
        Assert.Null((await session.Close(ballot)).Refusal);
        Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        Assert.Equal(CommitteeRefusals.MinutesNotApproved, (await Portal.In(Part.Auditor, (IssueMinutes h) => h.Handle(session.Meeting))).Refusal);
        Ok(await Portal.In(Part.Chair, (ApproveMinutes h) => h.Handle(session.Meeting, "A long day")));

        var issued = (await Portal.In(Part.Auditor, (IssueMinutes h) => h.Handle(session.Meeting))).Value!;
        var text = TextOf(issued.Content);
        await using var db = Portal.Db();
        var hash = await db.Meetings.Where(m => m.Id == session.Meeting).Select(m => m.MinutesHash).SingleAsync();
        foreach (var said in new[] { "Minutes", "Rejected", "0 of 4 present were for it, 4 votes cast.", "Second member", "Not safe", "A long day", "Chair", hash[..12] }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(issued.ContentHash, (await Portal.In(Part.Chair, (IssueMinutes h) => h.Handle(session.Meeting))).Value!.ContentHash);
        await SignInAs(Part.Auditor);
        Render<MinutesPage>(p => p.Add(m => m.Meeting, session.Meeting.Value)).WaitForElement($"form[action='{CommitteeAddress.MinutesFile(session.Meeting)}']");
    }

    internal static async Task<Meeting> Frozen(TestPortal portal)
    {
        await SetUp(portal);
        var useCase = await Waiting(portal);
        var meeting = await Next(portal);
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(portal, meeting.AgendaClosesAt);
        return meeting;
    }

    internal static async Task Raised(TestPortal portal)
    {
        await using var db = portal.Db();
        var useCase = await Cases.Read(portal, await db.UseCases.Select(u => u.Id).SingleAsync());
        Assert.Null((await AnOverride.Raise(portal, useCase, RiskTier.Critical)).Refusal);
        await To(portal, portal.Clock.Now);
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join(' ', string.Join(' ', document.GetPages().Select(p => p.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
