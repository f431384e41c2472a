namespace AiGovernance.Documents;

/// <summary>Turns a report into a document of one kind. Same report, same bytes (RP-3).</summary>
public interface IReportRenderer
{
    string MediaType { get; }

    /// <summary>Writes while it works, so that memory does not grow with the pages (RP-4).</summary>
    void Render(Report report, Stream output, IProgress<ReportProgress>? progress = null, CancellationToken cancel = default);
}

/// <summary>How far the rendering is (RP-4).</summary>
public readonly record struct ReportProgress(int Page, int Of);
