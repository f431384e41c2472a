using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Common;

namespace AiGovernance.Documents;

/// <summary>The report for machines: canonical JSON, so that its hash can be checked by anyone (RP-1, RP-3).</summary>
public sealed class JsonReportRenderer : IReportRenderer
{
    /// <summary>Its PDF carries it and the register keeps it: made once as long as somebody holds the report.</summary>
    private static readonly ConditionalWeakTable<Report, byte[]> made = [];

    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        // Canonical JSON sorts the keys, so the kind of a block does not come first.
        AllowOutOfOrderMetadataProperties = true,
    };

    public string MediaType => "application/json";

    public static byte[] Bytes(Report report) => made.GetValue(report, r => Encoding.UTF8.GetBytes(CanonicalJson.Of(r, Options)));

    public void Render(Report report, Stream output, IProgress<ReportProgress>? progress = null, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        output.Write(Bytes(report));
        progress?.Report(new(1, 1));
    }
}
