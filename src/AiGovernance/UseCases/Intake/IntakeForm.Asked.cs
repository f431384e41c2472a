using AiGovernance.Questionnaires;
using AiGovernance.UseCases.Colleagues;

namespace AiGovernance.UseCases.Intake;

/// <summary>What colleagues answer comes into the open form by itself, as long as nobody wrote there meanwhile (QN-7, UC-3).</summary>
public sealed partial class IntakeForm
{
    private IReadOnlyList<ColleagueQuestionRow> asked = [];

    /// <summary>What the database holds of this form, as far as it knows.</summary>
    private Answers saved = Answers.Empty;

    private ColleagueQuestionRow? AskedOf(Question question) => asked.LastOrDefault(a => a.Question == question.Id);

    private void OnFeed() => _ = InvokeAsync(async () =>
    {
        await Hear();
        StateHasChanged();
    });

    private async Task Hear()
    {
        var known = asked.Count(a => a.State is Asked.Answered);
        await ReadAsked();
        if (asked.Count(a => a.State is Asked.Answered) == known || conflict is not null) return;
        if (await Theirs() is { } theirs && TakeOver(theirs)) await ReadFacts();
    }

    private async Task ReadAsked() =>
        asked = [.. ((await listAsked.Handle(Case.Id)).Value ?? asked).Where(a => a.Revision == Revision.Id)];

    /// <summary>Takes over what colleagues said. Anything else that changed, or a field written in here too, is for the person to settle.</summary>
    private bool TakeOver(DraftConflict theirs)
    {
        var changed = saved.DifferentFrom(theirs.Theirs).ToList();
        var said = asked.Where(a => a.State is Asked.Answered).Select(a => a.Question).ToHashSet(StringComparer.Ordinal);
        if (changed.Any(q => !said.Contains(q) || !Equals(draft.Answers[q], saved[q]))) return false;
        draft.Take(changed.Aggregate(draft.Answers, (mine, q) => mine.With(q, theirs.Theirs[q])));
        (saved, version) = (theirs.Theirs, theirs.Version);
        Look();
        return true;
    }
}
