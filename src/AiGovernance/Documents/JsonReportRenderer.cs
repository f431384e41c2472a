using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Common;

namespace AiGovernance.Documents;

/// <summary>The report for machines: canonical JSON, so that its hash can be checked by anyone (RP-1, RP-3).</summary>
public sealed class JsonReportRenderer : IReportRenderer
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public string MediaType => "application/json";

    public static byte[] Bytes(Report report) => Encoding.UTF8.GetBytes(CanonicalJson.Of(report, options));

    public void Render(Report report, Stream output, IProgress<ReportProgress>? progress = null, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        output.Write(Bytes(report));
        progress?.Report(new(1, 1));
    }
}
