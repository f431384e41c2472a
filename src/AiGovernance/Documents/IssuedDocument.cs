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

    /// <summary>Empty while it is being made, and for good when it was given up: the number is not given again.</summary>
    public string ContentHash { get; private set; } = "";
    public string MediaType { get; private set; } = "";
    public byte[] Content { get; private set; } = [];

    /// <summary>The report's model, packed; empty for a document that was issued before the register kept it.</summary>
    public byte[] Model { get; private set; } = [];

    /// <summary>There is no document of this number, and since when that is so.</summary>
    public DateTime? GivenUpAt { get; private set; }
    public string GivenUpBecause { get; private set; } = "";
    public int Version { get; private set; }

    internal void Keep(byte[] content, string mediaType, byte[] model) => (Content, MediaType, ContentHash, Model) = (content, mediaType, Sha256.Of(content), model);

    internal void GiveUp(string because, DateTime now) => (GivenUpAt, GivenUpBecause) = (now, because);
}

/// <summary>What is asked for.</summary>
/// <param name="Kind">As on the command line: use-case, portfolio ...</param>
/// <param name="Subject">The record it is about; null for the organisation.</param>
public sealed record DocumentRequest(string Kind, string Title, Guid? Subject, DateTime AsOf);

/// <summary>What a document prints of its own entry in the register.</summary>
/// <param name="Portal">The address of the portal, where it is known: there anybody checks the document.</param>
public sealed record RegisterEntry(Guid Id, string Number, DateTime IssuedAt, long CheckpointNumber, string CheckpointHash, string? Portal = null)
{
    /// <summary>The page on which a document is checked.</summary>
    public const string CheckPage = "/reports#check";

    /// <summary>At the foot of each page (RP-3).</summary>
    public string Footer => $"Register {Number}. Trail entry {CheckpointNumber}, {CheckpointHash[..16]}.";

    /// <summary>Below it: where anybody checks the document.</summary>
    public string Check => Portal is null ? "Check this document in the portal, page Reports." : $"Check this document: {Portal}{CheckPage}";
}

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
