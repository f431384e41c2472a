using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>What no form should send, sent all the same: refused by name or harmless, and nothing that was saved is lost.</summary>
public sealed class BadInputTests : PageTest
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static readonly string[] Texts = [IntakeAnswers.Title, IntakeAnswers.Purpose, IntakeAnswers.Benefit, IntakeAnswers.ShutOff];

    [Theory]
    [InlineData(400, null)]
    [InlineData(401, "use-cases.title-too-long")]
    [InlineData(10_000, "use-cases.title-too-long")]
    public async Task A_name_beyond_the_register_is_refused_at_every_door(int length, string? code)
    {
        var draft = await AUseCase.Draft(Portal);
        var name = new string('x', length);

        Assert.Equal(code, (await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle(name))).Refusal?.Code);
        Assert.Equal(code, (await Save(draft, AUseCase.CompleteAnswers.With(IntakeAnswers.Title, name)))?.Code);
        Assert.Equal(code is null ? name : "Invoice triage", (await Stored(draft.Id))[IntakeAnswers.Title]?.Items[0]);
    }

    [Fact]
    public async Task Scripts_in_text_fields_are_text_before_and_after_the_submission()
    {
        var draft = await AUseCase.Draft(Portal);
        var answers = Texts.Aggregate(AUseCase.CompleteAnswers, (all, id) => all.With(id, Script)).With(IntakeAnswers.DataAssets, AnswerValue.List(Script));
        Assert.Null(await Save(draft, answers));
        await SignInAs(Part.Submitter);
        foreach (var section in new[] { "idea", "data", "run" })
        {
            GoTo($"/use-cases/{draft.Reference}/intake?section={section}");
            var form = Render<IntakePage>(p => p.Add(x => x.Reference, draft.Reference));
            form.WaitForElement("#section");
            form.WaitForAssertion(() => Assert.Contains("alert(1)", form.Markup, StringComparison.Ordinal));
            Assert.Empty(form.FindAll("script, img"));
        }
        await DisposeComponentsAsync();

        Assert.Null((await Portal.In(Part.Submitter, async (SubmitUseCase h) => await h.Handle(draft.Id, await VersionOf(draft.Id)))).Refusal);
        var read = Render<IntakePage>(p => p.Add(x => x.Reference, draft.Reference));
        read.WaitForAssertion(() => Assert.All(Texts, id => Assert.Equal(Script, Words(read.Find($"#q-{id} .said")))));
        Assert.Empty(read.FindAll("script, img"));
    }

    [Theory]
    [InlineData("no-such-question", "yes", "questionnaires.unknown-question")]
    [InlineData("stage", "of-another-version", "questionnaires.unknown-choice")]
    public async Task Answers_of_another_version_are_refused_at_their_question_and_the_draft_stays(string question, string answer, string code)
    {
        var draft = await AUseCase.Draft(Portal);
        var before = (await Stored(draft.Id)).ToJson();

        var refused = await Save(draft, AUseCase.CompleteAnswers.With(question, answer));

        Assert.Equal((code, question), (refused?.Code, refused?.Field));
        Assert.Equal(before, (await Stored(draft.Id)).ToJson());
    }

    [Fact]
    public async Task An_answer_to_a_question_that_is_not_shown_is_kept_in_the_draft_and_dropped_at_submission()
    {
        var draft = await AUseCase.Draft(Portal);
        Assert.Null(await Save(draft, AUseCase.CompleteAnswers.With("s-encrypt", "both").With("phi", "yes")));
        Assert.Equal("both", (await Stored(draft.Id))["s-encrypt"]?.Items[0]);

        Assert.Null((await Portal.In(Part.Submitter, async (SubmitUseCase h) => await h.Handle(draft.Id, await VersionOf(draft.Id)))).Refusal);

        var frozen = await Stored(draft.Id);
        Assert.Equal((null, null), (frozen["s-encrypt"], frozen["phi"]));
    }

    private async Task<Refusal?> Save(UseCase draft, Answers answers) =>
        (await Portal.In(Part.Submitter, async (SaveAnswers h) => await h.Handle(draft.Id, await VersionOf(draft.Id), answers))).Refusal;

    private async Task<int> VersionOf(UseCaseId id)
    {
        await using var db = Portal.Db();
        return (await db.Revisions.SingleAsync(r => r.UseCaseId == id)).Version;
    }

    private async Task<Answers> Stored(UseCaseId id)
    {
        await using var db = Portal.Db();
        return Answers.Stored((await db.Revisions.SingleAsync(r => r.UseCaseId == id)).Answers);
    }
}
