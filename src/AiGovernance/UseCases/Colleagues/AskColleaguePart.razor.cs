using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>Sends one question of the form to a colleague, and shows what came back (QN-7).</summary>
public sealed partial class AskColleaguePart(AskColleague ask, WithdrawColleagueQuestion withdraw, SeeColleagueAnswer see, ListPeople listPeople, TimeProvider clock) : ComponentBase
{
    private IReadOnlyList<PickOption> people = [];
    private PickOption? colleague;
    private string note = "";
    private bool asking;
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter, EditorRequired] public Question Question { get; set; } = default!;

    /// <summary>What the draft says by now; what a colleague said counts only while it stands.</summary>
    [Parameter] public AnswerValue? Value { get; set; }

    /// <summary>The last time this question went to somebody; null when it never did.</summary>
    [Parameter] public ColleagueQuestionRow? Asked { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private string Id => "ask-" + Question.Id;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private string Came(ColleagueQuestionRow asked) =>
        asked.State is Colleagues.Asked.NotKnown ? $"{asked.Colleague} does not know either."
        : Value is not null && asked.Answer == Answers.Empty.With(Question.Id, Value).ToJson() ? $"Answered by {asked.Colleague}."
        : $"{asked.Colleague} answered; the answer was changed since.";

    private async Task Begin()
    {
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];
        asking = true;
    }

    private void Stop() => (asking, refusal) = (false, null);

    private async Task Send()
    {
        refusal = (await ask.Handle(Case, Question.Id, colleague is null ? null : new PersonId(Guid.Parse(colleague.Value)), note)).Refusal;
        if (refusal is not null) return;
        (asking, colleague, note) = (false, null, "");
        await Changed.InvokeAsync();
    }

    private Task Withdraw() => Act(withdraw.Handle(Asked!.Id));

    private Task See() => Act(see.Handle(Asked!.Id));

    private async Task Act(Task<Result> act)
    {
        refusal = (await act).Refusal;
        await Changed.InvokeAsync();
    }
}
