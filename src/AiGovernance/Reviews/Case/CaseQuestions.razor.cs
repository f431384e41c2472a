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
        await Changed.InvokeAsync();
    }
}
