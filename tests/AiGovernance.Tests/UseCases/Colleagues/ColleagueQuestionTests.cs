using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Colleagues;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Colleagues;

/// <summary>One question of a draft, sent to a colleague alone (QN-7).</summary>
public sealed class ColleagueQuestionTests : IAsyncDisposable
{
    private static readonly AnswerValue Restricted = AnswerValue.Text("restricted");
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_answer_lands_in_the_draft_with_the_name_of_who_gave_it()
    {
        var (draft, id) = await AColleagueQuestion.About(portal);

        Assert.Null((await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 0, Restricted))).Refusal);

        Assert.Equal("restricted", (await Stored(draft.Id))["data-level"]?.Items[0]);
        var row = Assert.Single((await portal.In(Part.Submitter, (ListColleagueQuestions h) => h.Handle(draft.Id))).Value!);
        Assert.Equal(("Stranger", Asked.Answered, false), (row.Colleague, row.State, row.Seen));
    }

    [Fact]
    public async Task The_colleague_gets_the_question_in_the_inbox_and_no_right_to_read_the_case()
    {
        var (draft, id) = await AColleagueQuestion.About(portal);

        var item = Assert.Single(await Inbox(Part.Stranger));
        Assert.Equal(("Answer one question", "Invoice triage", $"/asked/{id.Value:D}"), (item.What, item.Subject, item.Href));
        var seen = (await portal.In(Part.Stranger, (FindColleagueQuestion h) => h.Handle(id))).Value!;
        Assert.Equal(("Invoice triage", "data-level", "You run the mailbox.", "Submitter"), (seen.Case, seen.Question?.Id, seen.Note, seen.AskedBy));
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Stranger, (FindUseCase h) => h.Handle(draft.Reference))).Refusal);
    }

    [Fact]
    public async Task Who_asked_is_told_until_they_take_note()
    {
        var (draft, id) = await AColleagueQuestion.About(portal);
        await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 0, Restricted));

        Assert.Empty(await Inbox(Part.Stranger));
        var item = (await Inbox(Part.Submitter)).Single(i => i.Act == "Read");
        Assert.Equal($"/use-cases/{draft.Reference}/intake?section=data&question=data-level", item.Href);
        Assert.Null((await portal.In(Part.Submitter, (SeeColleagueAnswer h) => h.Handle(id))).Refusal);
        Assert.DoesNotContain(await Inbox(Part.Submitter), i => i.Act == "Read");
    }

    [Fact]
    public async Task Who_does_not_know_says_so_and_the_draft_stays_as_it_is()
    {
        var (draft, id) = await AColleagueQuestion.About(portal);

        Assert.Null((await portal.In(Part.Stranger, (SayNotKnown h) => h.Handle(id, 0))).Refusal);

        Assert.Equal(AUseCase.CompleteAnswers["data-level"], (await Stored(draft.Id))["data-level"]);
        Assert.Contains(await Inbox(Part.Submitter), i => i.What == "A colleague does not know");
        Assert.Equal(ColleagueRefusals.Over, (await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 1, Restricted))).Refusal);
    }

    [Fact]
    public async Task A_withdrawn_question_waits_for_nobody()
    {
        var (draft, id) = await AColleagueQuestion.About(portal);

        Assert.Null((await portal.In(Part.Submitter, (WithdrawColleagueQuestion h) => h.Handle(id))).Refusal);

        Assert.Empty(await Inbox(Part.Stranger));
        Assert.Equal(ColleagueRefusals.Over, (await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 1, Restricted))).Refusal);
        Assert.Equal(ColleagueRefusals.Over, (await portal.In(Part.Submitter, (WithdrawColleagueQuestion h) => h.Handle(id))).Refusal);
        Assert.Empty((await portal.In(Part.Submitter, (ListColleagueQuestions h) => h.Handle(draft.Id))).Value!);
    }

    [Fact]
    public async Task After_the_submission_an_answer_is_not_needed_any_more()
    {
        var (draft, id) = await AColleagueQuestion.About(portal);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, draft.Revisions[0].Version))).Refusal);

        Assert.Empty(await Inbox(Part.Stranger));
        Assert.Equal(ColleagueRefusals.NotNeeded, (await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 0, Restricted))).Refusal);
        Assert.False((await portal.In(Part.Stranger, (FindColleagueQuestion h) => h.Handle(id))).Value!.IsNeeded);
    }

    [Fact]
    public async Task An_answer_that_the_question_does_not_offer_is_refused_and_nothing_is_kept()
    {
        var id = await AColleagueQuestion.Asked(portal);

        Assert.Equal(QuestionnaireRefusals.UnknownChoice.Code, (await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 0, AnswerValue.Text("top secret")))).Refusal?.Code);
        Assert.Equal(ColleagueRefusals.AnswerMissing, (await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 0, AnswerValue.None))).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(id, 3, Restricted))).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Stranger, (SayNotKnown h) => h.Handle(id, 3))).Refusal);
        await using var db = portal.Db();
        Assert.Equal(Asked.Open, (await db.ColleagueQuestions.SingleAsync()).State);
    }

    [Fact]
    public async Task Asking_is_refused_by_name()
    {
        var (draft, _) = await AColleagueQuestion.About(portal);

        Assert.Equal(ColleagueRefusals.AskedAlready, await Refused("data-level", Part.Colleague));
        Assert.Equal(ColleagueRefusals.UnknownQuestion, await Refused("no-such-question", Part.Colleague));
        Assert.Equal(ColleagueRefusals.Yourself, await Refused("benefit", Part.Submitter));
        Assert.Equal(ColleagueRefusals.WhoMissing, await Refused("benefit", null));
        Assert.Equal(ColleagueRefusals.NoteTooLong, await Refused("benefit", Part.Colleague, new string('x', ColleagueQuestion.NoteMaxLength + 1)));
        Assert.Null(await Refused("benefit", Part.Colleague, new string('x', ColleagueQuestion.NoteMaxLength)));

        async Task<Refusal?> Refused(string question, Part? who, string note = "") =>
            (await portal.In(Part.Submitter, (AskColleague h) => h.Handle(draft.Id, question, who is null ? null : People.Of(who), note))).Refusal;
    }

    [Fact]
    public async Task A_submitted_form_asks_nobody()
    {
        var submitted = await AUseCase.Submitted(portal);

        Assert.Equal(UseCaseRefusals.NotADraft, (await portal.In(Part.Submitter, (AskColleague h) => h.Handle(submitted.Id, "benefit", People.Of(Part.Colleague), ""))).Refusal);
    }

    [Fact]
    public async Task Nothing_is_noted_before_something_came()
    {
        var id = await AColleagueQuestion.Asked(portal);

        Assert.Equal(ColleagueRefusals.NothingCame, (await portal.In(Part.Submitter, (SeeColleagueAnswer h) => h.Handle(id))).Refusal);
    }

    [Fact]
    public async Task A_confidential_case_keeps_its_name_to_itself()
    {
        var draft = await AUseCase.Confidential(portal);
        var id = (await portal.In(Part.Submitter, (AskColleague h) => h.Handle(draft.Id, "data-level", People.Of(Part.Stranger), ""))).Value;

        Assert.Null((await portal.In(Part.Stranger, (FindColleagueQuestion h) => h.Handle(id))).Value!.Case);
        Assert.Equal("A confidential case", Assert.Single(await Inbox(Part.Stranger)).Subject);
    }

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) =>
        [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];

    private async Task<Answers> Stored(UseCaseId id)
    {
        await using var db = portal.Db();
        return Answers.Read((await db.Revisions.SingleAsync(r => r.UseCaseId == id)).Answers, QuestionnaireCatalogue.Intake).Value!;
    }
}
