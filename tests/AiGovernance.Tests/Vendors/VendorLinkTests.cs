using System.Text;
using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Identity;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-2: the way in for somebody without an account.</summary>
public sealed class VendorLinkTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_link_opens_the_questionnaire_and_tells_nothing_but_the_names()
    {
        var vendor = await AVendor.Asked(portal);
        var opened = (await Open(vendor.Key)).Value!;
        Assert.Equal(("Scribeline GmbH", "Scribeline Capture API", "Business", "Anna Kessler"), (opened.Vendor, opened.Product, opened.Plan, opened.Contact));
        Assert.Equal(portal.Clock.Now.AddDays(30), opened.ExpiresAt);
    }

    [Fact]
    public async Task The_token_has_256_bits_and_stands_neither_in_the_database_nor_on_the_trail()
    {
        var vendor = await AVendor.Asked(portal);
        var token = vendor.Link!.Token;
        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(token).Length);
        Assert.DoesNotContain(token, vendor.Link.ToString(), StringComparison.Ordinal);
        foreach (var file in new[] { portal.File, portal.File + "-wal" }.Where(File.Exists))
        {
            await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var text = new byte[bytes.Length];
            await bytes.ReadExactlyAsync(text, TestContext.Current.CancellationToken);
            Assert.Equal(-1, text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)));
            Assert.Equal(-1, text.AsSpan().IndexOf(System.Buffers.Text.Base64Url.DecodeFromChars(token)));
        }
        await using var db = portal.Db();
        var entries = await db.Trail.Select(e => e.Text).ToListAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(entries, e => e.Contains(token, StringComparison.Ordinal) || e.Contains(vendor.Key.Hash, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guessed")]
    [InlineData("none")]
    [InlineData("expired")]
    [InlineData("revoked")]
    [InlineData("renewed")]
    public async Task A_link_that_is_not_valid_gets_one_and_the_same_answer_whatever_the_cause(string cause)
    {
        var vendor = await AVendor.Asked(portal);
        var key = await Spoil(vendor, cause);
        Assert.Equal(VendorRefusals.LinkNotValid, (await Open(key)).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await Save(key, 0, Answers.Empty)).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await Sign(key, 0, AVendor.Signature)).Refusal);
    }

    [Fact]
    public async Task A_link_counts_to_the_last_moment_of_its_30_days()
    {
        var vendor = await AVendor.Asked(portal);
        portal.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromTicks(1));
        Assert.True((await Open(vendor.Key)).Succeeded);
        portal.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.False((await Open(vendor.Key)).Succeeded);
    }

    [Fact]
    public async Task A_renewed_link_keeps_the_answers_and_the_contact()
    {
        var vendor = await AVendor.Asked(portal);
        await Save(vendor.Key, 0, Answers.Empty.With("v-store", "Dublin"));
        portal.Clock.Advance(TimeSpan.FromDays(40));
        var renewed = (await Renew(vendor)).Value!;
        var opened = (await Open(VendorKey.Of(renewed.Token))).Value!;
        Assert.Equal(("Dublin", "Anna Kessler"), (opened.Answers["v-store"]!.ToString(), opened.Contact));
    }

    [Fact]
    public async Task A_second_contact_joins_the_same_answers_with_a_link_of_their_own()
    {
        var vendor = await AVendor.Asked(portal);
        await Save(vendor.Key, 0, Answers.Empty.With("v-store", "Dublin"));
        var second = (await Send(vendor.Product, AVendor.Boris)).Value!;
        Assert.Equal(vendor.Assessment, second.Assessment);
        Assert.Equal(("Dublin", "Boris Lang"), ((await Open(VendorKey.Of(second.Token))).Value!.Answers["v-store"]!.ToString(), (await Open(VendorKey.Of(second.Token))).Value!.Contact));
        Assert.Equal(VendorRefusals.ContactHasLink, (await Send(vendor.Product, AVendor.Anna)).Refusal);
    }

    [Theory]
    [InlineData("", "a@b.example", "contact")]
    [InlineData("Anna", "", "email")]
    [InlineData("Anna", "@b.example", "email")]
    [InlineData("Anna", "a@", "email")]
    public async Task A_contact_has_a_name_and_a_mail_address(string name, string email, string field) =>
        Assert.Equal(field, (await Send((await AVendor.Known(portal)).Product, new(name, email))).Refusal?.Field);

    [Fact]
    public async Task Nothing_is_sent_for_a_product_that_is_not_there_or_whose_answers_are_being_assessed()
    {
        Assert.Equal(Refusal.NotFound, (await Send(ProductId.New(), AVendor.Anna)).Refusal);
        var vendor = await AVendor.SignedOff(portal);
        Assert.Equal(VendorRefusals.AssessmentOpen, (await Send(vendor.Product, AVendor.Boris)).Refusal);
        Assert.Equal(VendorRefusals.AnsweredAlready, (await Renew(vendor)).Refusal);
    }

    [Fact]
    public async Task A_link_is_revoked_once_and_with_a_reason()
    {
        var vendor = await AVendor.Asked(portal);
        Assert.Equal(Refusal.ReasonMissing, (await Revoke(vendor, " ")).Refusal);
        Assert.True((await Revoke(vendor, "Wrong person")).Succeeded);
        Assert.Equal(VendorRefusals.LinkEnded, (await Revoke(vendor, "Again")).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.As(Part.Governance.Id, (RevokeLink h) => h.Handle(AssessmentLinkId.New(), "x"))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.As(Part.Governance.Id, (RenewLink h) => h.Handle(AssessmentLinkId.New()))).Refusal);
    }

    [Fact]
    public async Task Answers_save_by_themselves_without_an_entry_and_count_versions()
    {
        var vendor = await AVendor.Asked(portal);
        await using var db = portal.Db();
        var before = await db.Trail.CountAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, (await Save(vendor.Key, 0, Answers.Empty.With("v-store", "Dublin"))).Value);
        Assert.Equal(1, (await Save(vendor.Key, 1, Answers.Empty.With("v-store", "Dublin"))).Value);
        Assert.Equal(2, (await Save(vendor.Key, 1, Answers.Empty.With("v-store", "Cork"))).Value);
        Assert.Equal(before, await db.Trail.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_later_save_of_an_older_state_is_refused_and_what_was_saved_stays_UC_3()
    {
        var vendor = await AVendor.Asked(portal);
        await Save(vendor.Key, 0, Answers.Empty.With("v-store", "Dublin"));
        Assert.Equal(Refusal.Stale, (await Save(vendor.Key, 0, Answers.Empty.With("v-store", "Cork"))).Refusal);
        Assert.Equal("Dublin", (await Open(vendor.Key)).Value!.Answers["v-store"]!.ToString());
    }

    [Fact]
    public async Task Answers_that_the_questionnaire_does_not_know_are_refused()
    {
        var vendor = await AVendor.Asked(portal);
        Assert.Equal("questionnaires.unknown-choice", (await Save(vendor.Key, 0, Answers.Empty.With("v-train", "perhaps"))).Refusal?.Code);
        Assert.Equal("v-store", (await Save(vendor.Key, 0, Answers.Empty.With("v-store", new string('x', Assessment.AnswerMaxLength + 1)))).Refusal?.Field);
        Assert.True((await Save(vendor.Key, 0, Answers.Empty.With("v-store", new string('x', Assessment.AnswerMaxLength)))).Succeeded);
    }

    [Fact]
    public async Task Signing_off_freezes_the_answers_under_the_contacts_name()
    {
        var vendor = await AVendor.SignedOff(portal);
        var assessment = AVendor.Read(portal, vendor);
        Assert.Equal((AssessmentStatus.SignedOff, "Anna Kessler", "Head of compliance"), (assessment.Status, assessment.SignedName, assessment.SignedFunction));
        Assert.Contains(QuestionnaireCatalogue.Vendor.Hash, assessment.SignedText, StringComparison.Ordinal);
        var entries = (await portal.As(Part.Auditor.Id, (ListTrail h) => h.Handle(vendor.Id.Value, 1))).Value!.Rows.Where(e => e.Action == nameof(SignOff)).ToList();
        Assert.All(entries, e => Assert.Equal("Vendor contact: Anna Kessler", e.ActorName));
        Assert.Contains(entries, e => e.Changes.Any(c => c is { Field: "v-isolation", After: "An instance of our own" }));
        Assert.Equal(VendorRefusals.SignedOff, (await Save(vendor.Key, assessment.Version, Answers.Empty)).Refusal);
        Assert.Equal(VendorRefusals.SignedOff, (await Sign(vendor.Key, assessment.Version, AVendor.Signature)).Refusal);
        Assert.Equal(AVendor.Signature, (await Open(vendor.Key)).Value!.Signature);
    }

    [Fact]
    public async Task Signing_off_names_what_is_missing_and_needs_name_function_and_the_statement()
    {
        var vendor = await AVendor.Asked(portal);
        var version = (await Save(vendor.Key, 0, AVendor.BestAnswers.With("v-sla", (AnswerValue?)null))).Value;
        Assert.Equal("signer", (await Sign(vendor.Key, version, AVendor.Signature with { Name = "" })).Refusal?.Field);
        Assert.Equal("function", (await Sign(vendor.Key, version, AVendor.Signature with { Function = " " })).Refusal?.Field);
        Assert.Equal(VendorRefusals.NotAuthorised, (await Sign(vendor.Key, version, AVendor.Signature with { TrueAndAuthorised = false })).Refusal);
        Assert.Equal(Refusal.Stale, (await Sign(vendor.Key, version + 1, AVendor.Signature)).Refusal);
        var missing = (await Sign(vendor.Key, version, AVendor.Signature)).Refusal!;
        Assert.Equal(("vendors.answers-missing", "v-sla", "1 answers are missing: \"Which availability does the contract promise?\"."), (missing.Code, missing.Field, missing.Message));
    }

    [Fact]
    public async Task A_link_lets_act_once_and_leaves_the_scope_to_who_had_it()
    {
        var vendor = await AVendor.Asked(portal);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActorReader>().Become(Part.Auditor.Id, ActSource.Page, ct: TestContext.Current.CancellationToken);
        Assert.True((await scope.ServiceProvider.GetRequiredService<SaveVendorAnswers>().Handle(vendor.Key, 0, Answers.Empty.With("v-store", "Dublin"), TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal("Auditor", scope.ServiceProvider.GetRequiredService<AccessCheck>().Actor.Name);
    }

    private async Task<VendorKey> Spoil(AVendor vendor, string cause)
    {
        switch (cause)
        {
            case "guessed": return VendorKey.Of(LinkToken.New());
            case "none": return VendorKey.Of(null);
            case "expired": portal.Clock.Advance(TimeSpan.FromDays(VendorFigures.LinkDays.Usual)); break;
            case "revoked": await Revoke(vendor, "Wrong person"); break;
            default: await Renew(vendor); break;
        }
        return vendor.Key;
    }

    private Task<Result<OpenedQuestionnaire>> Open(VendorKey key) => portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(key));

    private Task<Result<int>> Save(VendorKey key, int version, Answers answers) => portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(key, version, answers));

    private Task<Result> Sign(VendorKey key, int version, Signature signature) => portal.In(Part.Nobody, (SignOff h) => h.Handle(key, version, signature));

    private Task<Result<SentLink>> Send(ProductId product, VendorContact contact) => portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(product, contact));

    private Task<Result<SentLink>> Renew(AVendor vendor) => portal.As(Part.Governance.Id, (RenewLink h) => h.Handle(AVendor.Read(portal, vendor).Links[0].Id));

    private Task<Result> Revoke(AVendor vendor, string reason) => portal.As(Part.Governance.Id, (RevokeLink h) => h.Handle(AVendor.Read(portal, vendor).Links[0].Id, reason));
}
