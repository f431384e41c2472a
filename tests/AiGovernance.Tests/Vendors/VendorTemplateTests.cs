using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-3, G8: what is asked of whom, and who answers.</summary>
public sealed class VendorTemplateTests : IAsyncDisposable
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);

    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_sender_sees_what_each_template_asks_and_the_last_one_is_proposed_again()
    {
        var vendor = await AVendor.Known(portal);
        Assert.Equal(VendorTemplate.Software, Assert.Single(await Templates(vendor), t => t.IsProposed).Template);
        Assert.Null((await Send(vendor, VendorTemplate.Api)).Refusal);
        var rows = await Templates(vendor);
        Assert.Equal(VendorTemplate.Api, Assert.Single(rows, t => t.IsProposed).Template);
        Assert.Equal((10, 10, true), rows.Where(t => t.Template is VendorTemplate.DeskCheck).Select(t => (t.Questions, t.Most, t.IsInside)).Single());
    }

    [Theory]
    [InlineData(ProductKind.Tool, "Vendor's cloud", VendorTemplate.Software)]
    [InlineData(ProductKind.Tool, "Our own machines", VendorTemplate.Software)]
    [InlineData(ProductKind.Api, "Vendor's cloud", VendorTemplate.Api)]
    [InlineData(ProductKind.Api, "Our own machines", VendorTemplate.Api)]
    [InlineData(ProductKind.Model, "", VendorTemplate.Api)]
    [InlineData(ProductKind.Model, "our own machines", VendorTemplate.OwnModel)]
    [InlineData(ProductKind.Model, "Self-hosted, Frankfurt", VendorTemplate.OwnModel)]
    public async Task For_a_new_product_the_template_that_fits_its_kind_and_hosting_is_proposed(ProductKind kind, string hosting, VendorTemplate proposed)
    {
        var vendor = await AVendor.Known(portal);
        Assert.Null((await portal.In(Part.Governance, (SaveProduct h) => h.Handle(vendor.Product, 0, new("Capture", "Business", kind, hosting, "", "")))).Refusal);
        Assert.Equal(proposed, Assert.Single(await Templates(vendor), t => t.IsProposed).Template);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Governance, (ListTemplates h) => h.Handle(ProductId.New()))).Refusal);
    }

    [Fact]
    public async Task What_was_chosen_decides_what_is_asked_and_an_answer_cannot_change_it()
    {
        var vendor = await AVendor.Known(portal);
        vendor = vendor with { Link = (await Send(vendor, VendorTemplate.Api)).Value };
        var opened = (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(vendor.Key))).Value!;
        Assert.Equal((VendorTemplate.Api, "vendor-ai/1"), (opened.Template, opened.Asked.Reference));
        Assert.Equal("questionnaires.unknown-question", (await portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, Answers.Empty.With("template", "DeskCheck")))).Refusal?.Code);
        Assert.Contains(AVendor.Read(portal, vendor).Evaluate(opened.Asked, Stage.Submitted).Visible, q => q.Id == "v-keys");
    }

    [Fact]
    public async Task A_further_contact_joins_and_cannot_be_sent_something_else()
    {
        var vendor = await AVendor.Asked(portal);
        Assert.Equal("vendors.other-template", (await Send(vendor, VendorTemplate.Api, AVendor.Boris)).Refusal?.Code);
        Assert.Equal("vendors.other-template", (await Ask(vendor, VendorTemplate.DeskCheck, Part.Security)).Refusal?.Code);
        Assert.Null((await Send(vendor, VendorTemplate.Software, AVendor.Boris)).Refusal);
    }

    [Fact]
    public async Task Contacts_answer_for_vendors_and_colleagues_for_what_is_ours()
    {
        var vendor = await AVendor.Known(portal);
        Assert.Equal(VendorRefusals.NeedsColleague, (await Send(vendor, VendorTemplate.OwnModel)).Refusal);
        Assert.Equal(VendorRefusals.NeedsContact, (await Ask(vendor, VendorTemplate.Software, Part.Colleague)).Refusal);
        Assert.Equal(VendorRefusals.NeedsColleague, (await portal.In(Part.Governance, (AskInside h) => h.Handle(vendor.Product, VendorTemplate.OwnModel, new(Guid.NewGuid())))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Governance, (AskInside h) => h.Handle(ProductId.New(), VendorTemplate.OwnModel, Part.Colleague.Id!.Value))).Refusal);
        Assert.Null((await Ask(vendor, VendorTemplate.OwnModel, Part.Colleague)).Refusal);
        Assert.Equal(VendorRefusals.ContactHasLink, (await Ask(vendor, VendorTemplate.OwnModel, Part.Colleague)).Refusal);
    }

    [Fact]
    public async Task A_desk_check_is_for_a_reviewer_of_security_or_privacy()
    {
        var vendor = await AVendor.Known(portal);
        Assert.Equal(VendorRefusals.NeedsAssessor, (await Ask(vendor, VendorTemplate.DeskCheck, Part.Colleague)).Refusal);
        Assert.Equal(VendorRefusals.NeedsAssessor, (await Ask(vendor, VendorTemplate.DeskCheck, Part.Governance)).Refusal);
        Assert.Null((await Ask(vendor, VendorTemplate.DeskCheck, Part.Privacy)).Refusal);
    }

    [Fact]
    public async Task Nobody_but_the_colleague_comes_in_not_even_with_the_key()
    {
        var vendor = await AVendor.AskedInside(portal, VendorTemplate.OwnModel, Part.Colleague);
        var key = AVendor.KeyOf(portal, vendor);
        Assert.Equal(key, (await portal.In(Part.Colleague, (OpenOwnQuestionnaire h) => h.Handle(vendor.Assessment))).Value);
        Assert.True((await portal.In(Part.Colleague, (OpenQuestionnaire h) => h.Handle(key))).Succeeded);
        foreach (var other in new[] { Part.Nobody, Part.Governance, Part.Security })
        {
            Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(other, (OpenQuestionnaire h) => h.Handle(key))).Refusal);
            Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(other, (SaveVendorAnswers h) => h.Handle(key, 0, Answers.Empty))).Refusal);
        }
        portal.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Colleague, (OpenOwnQuestionnaire h) => h.Handle(vendor.Assessment))).Refusal);
    }

    [Fact]
    public async Task Who_answered_for_our_own_model_does_not_assess_it_PP_3()
    {
        var vendor = await AVendor.SignedOffInside(portal, VendorTemplate.OwnModel, Part.Security);
        var (version, mark) = (AVendor.VersionOf(portal, vendor), NewMarks.Of(new MarkedAnswer("m-flow", EvidenceState.Verified)));
        Assert.Equal(VendorRefusals.AnsweredIt.Code, (await portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, version, mark))).Refusal?.Code);
        Assert.Null((await portal.In(Part.Privacy, (AssessAnswers h) => h.Handle(vendor.Assessment, version, mark))).Refusal);
    }

    [Fact]
    public async Task A_desk_check_proposes_what_it_comes_to_and_counts_for_Public_data_only_G8()
    {
        var vendor = await AVendor.SignedOffInside(portal, VendorTemplate.DeskCheck, Part.Security);
        var assessment = AVendor.Read(portal, vendor);
        Assert.Equal((AssessmentStatus.Proposed, VendorResult.Approved, Part.Security.Id), (assessment.Status, assessment.ProposedResult, assessment.ProposedBy));
        Assert.Null((await portal.In(Part.Governance, (DecideResult h) => h.Handle(vendor.Assessment, assessment.Version, VendorResult.Approved, "Enough for public text"))).Refusal);
        await using var db = portal.Db();
        var product = await db.VendorProducts.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("Approved", "none"), (product.ResultOn(Today, deskCheckDoes: true), product.ResultOn(Today, deskCheckDoes: false)));
    }

    [Theory]
    [InlineData(null, "public", true)]
    [InlineData(RiskTier.Low, "public", true)]
    [InlineData(RiskTier.Moderate, "public", false)]
    [InlineData(RiskTier.Low, "internal", false)]
    public async Task A_desk_check_is_enough_for_a_Low_use_with_Public_data_G8(RiskTier? tier, string level, bool enough)
    {
        var vendor = await AVendor.SignedOffInside(portal, VendorTemplate.DeskCheck, Part.Security);
        Assert.Null((await portal.In(Part.Governance, (DecideResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.Approved, "Enough for public text"))).Refusal);
        await AUseCase.Submitted(portal);
        await using var db = portal.Db();
        var revision = db.Entry(await db.Revisions.SingleAsync(TestContext.Current.CancellationToken));
        revision.Property(r => r.Tier).CurrentValue = tier;
        revision.Property(r => r.Answers).CurrentValue = AUseCase.CompleteAnswers.With(IntakeAnswers.Product, vendor.Product.Value.ToString()).With(IntakeAnswers.DataLevel, level).ToJson();
        Assert.NotEqual(enough, (await LiveScore.Of(db, revision.Entity, Today, TestContext.Current.CancellationToken)).Blocks.Any(b => b.GateId == "G8"));
    }

    [Fact]
    public async Task A_desk_check_that_fails_hard_fails_for_every_data()
    {
        var vendor = await AVendor.SignedOffInside(portal, VendorTemplate.DeskCheck, Part.Security, AVendor.BestOf(VendorTemplate.DeskCheck).With("d-train", "yes"));
        Assert.Equal(VendorResult.NotApproved, AVendor.Read(portal, vendor).ProposedResult);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Answers_are_wanted_by_a_day_after_today(int days, bool taken)
    {
        var vendor = await AVendor.Known(portal);
        var sent = await portal.In(Part.Governance, (SendQuestionnaire h) => h.Handle(vendor.Product, AVendor.Anna, VendorTemplate.Software, Today.AddDays(days)));
        Assert.Equal(taken, sent.Succeeded);
        if (!taken) Assert.Equal(VendorRefusals.WantedInPast, sent.Refusal);
    }

    [Fact]
    public async Task The_sender_is_reminded_before_the_link_ends_unless_the_answers_are_in()
    {
        var vendor = await AVendor.Asked(portal);
        portal.Clock.Advance(TimeSpan.FromDays(VendorFigures.LinkDays.Usual - VendorFigures.RemindDays.Usual) - TimeSpan.FromMinutes(1));
        await portal.Work();
        Assert.Null(AVendor.Read(portal, vendor).RemindedAt);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.Work();
        Assert.NotNull(AVendor.Read(portal, vendor).RemindedAt);
        await portal.In(Part.Governance, (RenewLink h) => h.Handle(AVendor.Read(portal, vendor).Links[0].Id));
        Assert.Null(AVendor.Read(portal, vendor).RemindedAt);
    }

    [Fact]
    public async Task The_wanted_day_reminds_as_well()
    {
        var vendor = await AVendor.Known(portal);
        var link = (await portal.In(Part.Governance, (SendQuestionnaire h) => h.Handle(vendor.Product, AVendor.Anna, VendorTemplate.Software, Today.AddDays(10)))).Value!;
        vendor = vendor with { Link = link };
        portal.Clock.Advance(TimeSpan.FromDays(5));
        await portal.Work();
        Assert.NotNull(AVendor.Read(portal, vendor).RemindedAt);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_answers_that_are_signed_off()
    {
        var vendor = await AVendor.SignedOff(portal);
        portal.Clock.Advance(TimeSpan.FromDays(VendorFigures.LinkDays.Usual));
        await portal.Work();
        Assert.Null(AVendor.Read(portal, vendor).RemindedAt);
    }

    private async Task<IReadOnlyList<TemplateRow>> Templates(AVendor vendor) => (await portal.In(Part.Governance, (ListTemplates h) => h.Handle(vendor.Product))).Value!;

    private Task<Result<SentLink>> Send(AVendor vendor, VendorTemplate template, VendorContact? contact = null) =>
        portal.In(Part.Governance, (SendQuestionnaire h) => h.Handle(vendor.Product, contact ?? AVendor.Anna, template));

    private Task<Result<AssessmentId>> Ask(AVendor vendor, VendorTemplate template, Part colleague) =>
        portal.In(Part.Governance, (AskInside h) => h.Handle(vendor.Product, template, colleague.Id!.Value));
}
