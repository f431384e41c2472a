using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Files;

/// <summary>One file that belongs to a record as evidence. It never changes; who has a better one adds it.</summary>
public sealed class StoredFile
{
    private StoredFile() { } // EF Core

    internal StoredFile(ReceivedFile received, RecordRef about, Guid? subject, PersonId? by, DateTime now)
    {
        (Id, Name, MediaType, Length, ContentHash, Key) = (received.Id, received.Name, received.MediaType, received.Length, received.ContentHash, received.Key);
        (AboutKind, AboutId, SubjectId, AddedBy, AddedAt) = (about.Kind, about.Id, subject, by, now);
    }

    public FileId Id { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>By its content, never by what the sender said.</summary>
    public string MediaType { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; private init; }

    /// <summary>SHA-256 of the content.</summary>
    public string ContentHash { get; private init; } = "";

    /// <summary>Opens the content; itself sealed with the portal's keys.</summary>
    public byte[] Key { get; private init; } = [];

    /// <summary>The record that it belongs to.</summary>
    public string AboutKind { get; private init; } = "";
    public Guid AboutId { get; private init; }

    /// <summary>The case or vendor in whose history it stands.</summary>
    public Guid? SubjectId { get; private init; }

    /// <summary>Null for somebody outside, whom a link let in.</summary>
    public PersonId? AddedBy { get; private init; }

    /// <summary>Who it was outside, by name; empty for a person of the portal.</summary>
    public string AddedByGuest { get; private init; } = "";
    public DateTime AddedAt { get; private init; }

    /// <param name="by">Set where who came by a link is a person of the portal after all.</param>
    internal static StoredFile OfGuest(ReceivedFile received, RecordRef about, Guid? subject, PersonId? by, string guest, DateTime now) =>
        new(received, about, subject, by, now) { AddedByGuest = by is null ? guest : "" };

    public RecordRef About => new(AboutKind, AboutId);
}
