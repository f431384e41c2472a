using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Names one version of a questionnaire that was written here.</summary>
public readonly record struct QuestionnaireVersionId(Guid Value) : IRecordId<QuestionnaireVersionId>
{
    public static QuestionnaireVersionId From(Guid value) => new(value);
    public static QuestionnaireVersionId New() => new(Guid.CreateVersion7());
}

/// <summary>One version of a questionnaire that an administrator wrote; once published it never changes (QN-2).</summary>
public sealed class QuestionnaireVersion
{
    /// <summary>Four times the largest that ships.</summary>
    public const int JsonMaxLength = 500_000;

    private QuestionnaireVersion() { } // EF Core

    internal QuestionnaireVersion(string questionnaire, int number, string json, PersonId by, DateTime now) =>
        (Id, Questionnaire, Number, Json, StartedBy, StartedAt) = (QuestionnaireVersionId.New(), questionnaire, number, json, by, now);

    public QuestionnaireVersionId Id { get; private init; }

    /// <summary>The id that all its versions share, for example <c>intake</c>.</summary>
    public string Questionnaire { get; private init; } = "";

    public int Number { get; private init; }

    /// <summary>As it was written while a draft, faults and all; canonical once published.</summary>
    public string Json { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Json"/>; empty while a draft.</summary>
    public string Hash { get; private set; } = "";

    public PersonId StartedBy { get; private init; }
    public DateTime StartedAt { get; private init; }
    public PersonId? PublishedBy { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public int Version { get; private set; }

    internal Result Save(string json)
    {
        if (PublishedAt is not null) return QuestionnaireRefusals.Published;
        if (json.Length > JsonMaxLength) return QuestionnaireRefusals.TooLong;
        Json = json;
        return Result.Success;
    }

    internal Result Publish(QuestionnaireDefinition definition, PersonId by, DateTime now)
    {
        if (PublishedAt is not null) return QuestionnaireRefusals.Published;
        (Json, Hash, PublishedBy, PublishedAt) = (definition.Json, definition.Hash, by, now);
        return Result.Success;
    }

    internal RecordRef Ref => new("questionnaire", Id.Value);
}
