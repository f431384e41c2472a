using System.Text.Json.Serialization;
using AiGovernance.Common;

namespace AiGovernance.Documents;

/// <summary>Evidence that travels inside the document (RP-2). Its JSON form names size and hash, not the bytes.</summary>
public sealed record ReportAttachment(string Name, string MediaType, string Description, [property: JsonIgnore] ReadOnlyMemory<byte> Content)
{
    public int Size => Content.Length;
    public string ContentHash => Sha256.Of(Content.Span);
}
