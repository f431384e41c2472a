using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases.Intake;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>Where a colleague answers the one question they were asked (QN-7).</summary>
public sealed partial class AskedPage(FindColleagueQuestion find, AnswerAsColleague reply, SayNotKnown pass, ReadIntakeNames readNames, TimeProvider clock) : ComponentBase
{
    private ColleagueQuestionDetails? found;
    private Question? question;
    private AnswerValue? answer;
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private Refusal? refusal;
    private bool busy;

    [Parameter] public Guid Id { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private bool CanAnswer => found is { State: Asked.Open, IsNeeded: true };

    private string Ended => found!.State switch
    {
        Asked.Answered => "Your answer stands in the form. Thank you.",
        Asked.NotKnown => "You said that you do not know. Thank you.",
        Asked.Withdrawn => $"{found.AskedBy} has taken the question back. There is nothing to do.",
        _ => ColleagueRefusals.NotNeeded.Message,
    };

    protected override Task OnParametersSetAsync() => Read();

    private Task Send() => Act(reply.Handle(found!.Id, found.Version, answer ?? AnswerValue.None));

    private Task Pass() => Act(pass.Handle(found!.Id, found.Version));

    private async Task Act(Task<Result> act)
    {
        busy = true;
        var refused = (await act).Refusal;
        busy = false;
        if (refused is null or { Kind: not RefusalKind.Input }) await Read();
        refusal = refused;
    }

    private async Task Read()
    {
        var result = await find.Handle(new(Id));
        (found, refusal) = (result.Value, result.Refusal);
        if (found is null) return;
        question = found.Question;
        if (question is null || found.Answer.Count == 0) return;
        answer = found.Answer[question.Id];
        names = (await readNames.Handle(found.Answer)).Value ?? names;
    }
}
