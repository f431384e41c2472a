using AiGovernance.Common;
using AiGovernance.Tests.Files;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Workflows;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>Questions of the assessor about signed answers, to and fro on one link.</summary>
public sealed class InquiryTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_contact_replies_on_the_same_link_and_the_signed_answer_stays()
    {
        var vendor = await AVendor.AskedBack(portal);
        var signed = AVendor.Read(portal, vendor).SignedText;
        var inquiry = Assert.Single((await Opened(vendor)).Inquiries);
        Assert.Equal(("v-store", "Which city in Ireland?"), (inquiry.QuestionId, inquiry.Text));
        Assert.Null((await Reply(vendor, inquiry.Id, "Cork")).Refusal);

        var shown = Assert.Single((await portal.In(Part.Auditor, (FindExchange h) => h.Handle(vendor.Assessment))).Value!.Inquiries);
        Assert.Equal(("Security reviewer", "Cork", "Anna Kessler"), (shown.AskedBy, shown.Reply, shown.RepliedBy));
        Assert.Equal((signed, AssessmentStatus.SignedOff), (AVendor.Read(portal, vendor).SignedText, AVendor.Read(portal, vendor).Status));
    }

    [Fact]
    public async Task The_clock_shows_who_has_it()
    {
        var vendor = await AVendor.AskedBack(portal);
        Assert.Equal("the vendor's reply", await WaitsFor(vendor));
        await Ask(vendor, "v-flow", "Who reads the logs?");
        var open = (await Opened(vendor)).Inquiries;
        await Reply(vendor, open[0].Id, "Cork");
        Assert.Equal("the vendor's reply", await WaitsFor(vendor));
        await Reply(vendor, open[1].Id, "Nobody");
        Assert.Equal("the assessor's proposal", await WaitsFor(vendor));
    }

    [Fact]
    public async Task Files_can_be_added_to_the_answer_that_is_asked_about_and_to_no_other()
    {
        var vendor = await AVendor.AskedBack(portal);
        Assert.Null((await portal.In(Part.Nobody, (AttachProof h) => h.Handle(vendor.Key, "v-store", "map.txt", AFile.Stream))).Refusal);
        Assert.Equal(VendorRefusals.SignedOff, (await portal.In(Part.Nobody, (AttachProof h) => h.Handle(vendor.Key, "v-flow", "map.txt", AFile.Stream))).Refusal);
    }

    [Fact]
    public async Task A_question_has_a_text_is_asked_once_at_a_time_and_about_what_was_asked()
    {
        var vendor = await AVendor.AskedBack(portal);
        Assert.Equal(VendorRefusals.InquiryOpen, (await Ask(vendor, "v-store", "And which street?")).Refusal);
        Assert.Equal(VendorRefusals.InquiryText, (await Ask(vendor, "v-flow", " ")).Refusal);
        Assert.Equal(VendorRefusals.InquiryText, (await Ask(vendor, "v-flow", new string('x', AnswerInquiry.TextMaxLength + 1))).Refusal);
        Assert.Null((await Ask(vendor, "v-flow", new string('x', AnswerInquiry.TextMaxLength))).Refusal);
        Assert.Equal(VendorRefusals.NotAsked, (await Ask(vendor, "v-keys", "Which?")).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Security, (AskVendor h) => h.Handle(vendor.Assessment, 0, "v-exit", "How?"))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Security, (AskVendor h) => h.Handle(AssessmentId.New(), 0, "v-exit", "How?"))).Refusal);
    }

    [Fact]
    public async Task Nothing_is_asked_back_before_the_sign_off_nor_after_the_proposal()
    {
        var asked = await AVendor.Asked(portal);
        Assert.Equal(VendorRefusals.NotSignedOff, (await Ask(asked, "v-store", "Which city?")).Refusal);
    }

    [Fact]
    public async Task A_reply_has_a_text_comes_once_and_before_the_proposal()
    {
        var vendor = await AVendor.AskedBack(portal);
        var inquiry = (await Opened(vendor)).Inquiries[0].Id;
        Assert.Equal(VendorRefusals.ReplyText, (await Reply(vendor, inquiry, "")).Refusal);
        Assert.Equal(Refusal.NotFound, (await Reply(vendor, Guid.NewGuid(), "Cork")).Refusal);
        Assert.Null((await Reply(vendor, inquiry, "Cork")).Refusal);
        Assert.Equal(VendorRefusals.InquiryEnded, (await Reply(vendor, inquiry, "Galway")).Refusal);

        await Ask(vendor, "v-flow", "Who reads the logs?");
        var late = (await Opened(vendor)).Inquiries[1].Id;
        Assert.Null((await portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.NotApproved, "No reply"))).Refusal);
        Assert.Equal(VendorRefusals.InquiryEnded, (await Reply(vendor, late, "Nobody")).Refusal);
        Assert.Empty((await Opened(vendor)).Inquiries);
    }

    [Fact]
    public async Task A_link_that_ended_is_renewed_for_a_reply_and_for_nothing_else()
    {
        var vendor = await AVendor.AskedBack(portal);
        portal.Clock.Advance(TimeSpan.FromDays(40));
        Assert.False((await portal.In(Part.Security, (FindExchange h) => h.Handle(vendor.Assessment))).Value!.LinkIsOpen);
        var renewed = (await portal.In(Part.Governance, (RenewLink h) => h.Handle(AVendor.Read(portal, vendor).Links[0].Id))).Value!;
        var inquiry = (await Opened(vendor with { Link = renewed })).Inquiries[0].Id;
        Assert.Null((await Reply(vendor with { Link = renewed }, inquiry, "Cork")).Refusal);
        Assert.Equal(VendorRefusals.AnsweredAlready, (await portal.In(Part.Governance, (RenewLink h) => h.Handle(AVendor.Read(portal, vendor).Links[1].Id))).Refusal);
    }

    private async Task<string?> WaitsFor(AVendor vendor)
    {
        await portal.Work();
        await using var db = portal.Db();
        return (await db.StateOf(AssessmentCourse.First, vendor.Assessment.Value, TestContext.Current.CancellationToken))?.WaitsFor;
    }

    private async Task<OpenedQuestionnaire> Opened(AVendor vendor) => (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(vendor.Key))).Value!;

    private Task<Result> Ask(AVendor vendor, string question, string text) => portal.In(Part.Security, (AskVendor h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), question, text));

    private Task<Result> Reply(AVendor vendor, Guid inquiry, string text) => portal.In(Part.Nobody, (ReplyToInquiry h) => h.Handle(vendor.Key, inquiry, text));
}
