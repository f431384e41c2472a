using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Notices;

/// <summary>What one person is told about a case, until they have read it (DB-2).</summary>
public sealed class CaseNotice
{
    public const int TitleMaxLength = 80;
    public const int TextMaxLength = 1000;

    private CaseNotice() { } // EF Core

    internal CaseNotice(UseCaseId useCase, PersonId person, News news, DateTime now) =>
        (Id, UseCaseId, PersonId, Title, Text, At) = (Guid.CreateVersion7(), useCase, person, news.Title, Short(news.Text), now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId PersonId { get; private init; }
    public string Title { get; private init; } = "";
    public string Text { get; private init; } = "";
    public DateTime At { get; private init; }
    public DateTime? ReadAt { get; private set; }

    internal void Read(DateTime now) => ReadAt ??= now;

    // The whole reason stands in the case's history.
    private static string Short(string text) => text.Length <= TextMaxLength ? text : text[..(TextMaxLength - 1)] + "…";
}

/// <summary>One piece of news about a case.</summary>
/// <param name="Title">In a few words: "Suspended".</param>
public sealed record News(string Title, string Text);
