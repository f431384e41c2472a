using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Documents;

/// <summary>A document that left the portal, with the bytes that left and the point of the trail it was made at (RP-3).</summary>
public sealed class IssuedDocument
{
    private IssuedDocument() { } // EF Core

    internal IssuedDocument(string number, DocumentRequest request, PersonId? by, DateTime now, long checkpoint, string checkpointHash)
    {
        (Id, Number, Kind, Title, SubjectId, AsOf) = (Guid.CreateVersion7(), number, request.Kind, request.Title, request.Subject, request.AsOf);
        (IssuedBy, IssuedAt, CheckpointNumber, CheckpointHash) = (by, now, checkpoint, checkpointHash);
    }

    public Guid Id { get; private init; }

    /// <summary><c>R-2026-0007</c>, printed in the document.</summary>
    public string Number { get; private init; } = "";
    public string Kind { get; private init; } = "";
    public string Title { get; private init; } = "";
    public Guid? SubjectId { get; private init; }
    public DateTime AsOf { get; private init; }
    public PersonId? IssuedBy { get; private init; }
    public DateTime IssuedAt { get; private init; }

    /// <summary>The last entry of the trail when it was begun, printed in the document.</summary>
    public long CheckpointNumber { get; private init; }
    public string CheckpointHash { get; private init; } = "";

    /// <summary>Empty while it is being rendered, and for good when that failed: the number is not given again.</summary>
    public string ContentHash { get; private set; } = "";
    public string MediaType { get; private set; } = "";
    public byte[] Content { get; private set; } = [];
    public int Version { get; private set; }

    internal void Keep(byte[] content, string mediaType) => (Content, MediaType, ContentHash) = (content, mediaType, Sha256.Of(content));
}

/// <summary>What is asked for.</summary>
/// <param name="Kind">As on the command line: use-case, portfolio ...</param>
/// <param name="Subject">The record it is about; null for the organisation.</param>
public sealed record DocumentRequest(string Kind, string Title, Guid? Subject, DateTime AsOf);

/// <summary>What a document prints of its own entry in the register.</summary>
public sealed record RegisterEntry(Guid Id, string Number, DateTime IssuedAt, long CheckpointNumber, string CheckpointHash);

/// <summary>A document as it was issued.</summary>
public sealed record IssuedContent(string Number, string FileName, string MediaType, byte[] Content, string ContentHash);

/// <summary>The last running number of documents in a year.</summary>
public sealed class DocumentCounter
{
    private DocumentCounter() { } // EF Core

    public DocumentCounter(int year) => Year = year;

    public int Year { get; private init; }
    public int Last { get; private set; }

    public string Next() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"R-{Year}-{++Last:0000}");
}
