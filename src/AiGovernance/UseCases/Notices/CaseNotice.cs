using AiGovernance.Access;

namespace AiGovernance.UseCases.Notices;

/// <summary>What one person is told about a case, until they have read it or it no longer holds (DB-2).</summary>
public sealed class CaseNotice
{
    public const int TitleMaxLength = 80;
    public const int TextMaxLength = 1000;

    private CaseNotice() { } // EF Core

    internal CaseNotice(UseCaseId useCase, PersonId person, News news, DateTime now)
    {
        (Id, UseCaseId, PersonId, At) = (Guid.CreateVersion7(), useCase, person, now);
        (Topic, About, Title, Text) = (news.Topic, news.About, news.Title, Short(news.Text));
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId PersonId { get; private init; }

    /// <summary>Null where it was told before news had topics.</summary>
    public NewsTopic? Topic { get; private init; }

    /// <summary>The condition, exception or review; null where the case has one of it.</summary>
    public Guid? About { get; private init; }
    public string Title { get; private init; } = "";
    public string Text { get; private init; } = "";
    public DateTime At { get; private init; }
    public DateTime? ReadAt { get; private set; }

    /// <summary>What it says no longer holds.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    internal void Read(DateTime now) => ReadAt ??= now;

    internal void Withdraw(DateTime now) => WithdrawnAt ??= now;

    // The whole reason stands in the case's history.
    private static string Short(string text) => text.Length <= TextMaxLength ? text : text[..(TextMaxLength - 1)] + "…";
}

/// <summary>One piece of news about a case.</summary>
/// <param name="Title">In a few words: "Suspended".</param>
/// <param name="About">Which condition, exception or review; null where the case has one of it.</param>
public sealed record News(NewsTopic Topic, string Title, string Text, Guid? About = null);
