using AiGovernance.Common;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Frameworks.Logging;

/// <summary>Shows what is logged of a case and takes a new record of it; what was written stays when it is refused (S34).</summary>
public partial class LoggingPaper(RecordLogging record) : ComponentBase
{
    private bool open;
    private Logged what;
    private string where = "";
    private int months = LoggingRecord.Year;
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    /// <summary>The newest record; null before the first.</summary>
    [Parameter] public LoggingFact? Now { get; set; }
    [Parameter] public bool MayRecord { get; set; }
    [Parameter] public EventCallback Done { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    private string? Wrong(string field) => refusal?.Field == field ? "true" : null;

    private void Open() => (open, refusal, where, months) = (true, null, Now?.Where ?? where, Now?.Months ?? months);

    private void Close() => (open, refusal) = (false, null);

    private async Task Save()
    {
        refusal = (await record.Handle(Case, new(what, where, months))).Refusal;
        if (refusal is not null) return;
        open = false;
        await Done.InvokeAsync();
    }
}
