using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reviews.Case;

/// <summary>Every question to the submitter with its answer (RV-3).</summary>
public sealed partial class CaseQuestions(ListQuestions list, AnswerQuestion answer, TimeProvider clock) : ComponentBase
{
    private readonly Dictionary<InquiryId, string> written = [];
    private IReadOnlyList<QuestionRow>? rows;
    private Refusal? refusal;
    private string? sent;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private string? Open => rows!.Count(r => r.ClosesOn is not null) is > 0 and var open ? $"{Moments.Count(open, "question")} open" : null;

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read() => rows = (await list.Handle(Case)).Value ?? [];

    private async Task Reply(QuestionRow row)
    {
        refusal = (await answer.Handle(row.Id, row.Version, written.GetValueOrDefault(row.Id, ""))).Refusal;
        await Read();
        sent = refusal is null ? $"Your answer is sent; {row.AskedBy} reads it here. {Goes(rows!.Count(r => r.ClosesOn is not null))}" : null;
        await Changed.InvokeAsync();
    }

    private static string Goes(int open) => open == 0 ? "The reviewers' clock goes on." : $"{Moments.Count(open, "question")} still {(open == 1 ? "waits" : "wait")} for you; until then the clock stands still.";
}
