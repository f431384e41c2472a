using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors;

namespace AiGovernance.UseCases.Naming;

/// <summary>Names one thing that an intake calls by its name because no register has it.</summary>
public readonly record struct NamedRecordId(Guid Value) : IRecordId<NamedRecordId>
{
    public static NamedRecordId From(Guid value) => new(value);
    public static NamedRecordId New() => new(Guid.CreateVersion7());
}

/// <summary>What an intake can name in words.</summary>
public enum NamedKind
{
    DataSource,
    Product,
}

/// <summary>A data source or product that a submitted intake names in words, until somebody registers it and joins the two (UC-9).</summary>
public sealed class NamedRecord
{
    public const int NameMaxLength = 200;

    private NamedRecord() { } // EF Core

    private NamedRecord(Revision revision, NamedKind kind, string name) =>
        (Id, UseCaseId, RevisionId, Kind, Name) = (NamedRecordId.New(), revision.UseCaseId, revision.Id, kind, name);

    public NamedRecordId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public NamedKind Kind { get; private init; }

    /// <summary>As the submitter calls it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The record of the register that it turned out to be; one of the two, once joined.</summary>
    public DataAssetId? AssetId { get; private set; }
    public ProductId? ProductId { get; private set; }
    public PersonId? JoinedById { get; private set; }
    public DateTime? JoinedAt { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("named-record", Id.Value);

    private string? JoinedTo => (AssetId?.Value ?? ProductId?.Value)?.ToString();

    internal static IEnumerable<NamedRecord> Of(Revision revision, Answers answers)
    {
        foreach (var source in IntakeFacts.NamedDataOf(answers)) yield return new(revision, NamedKind.DataSource, source);
        if (IntakeFacts.NamedProductOf(answers) is { } product) yield return new(revision, NamedKind.Product, product);
    }

    /// <param name="record">Of the register of its kind; whether it stands there is for the handler to ask.</param>
    internal Result Join(Guid record, PersonId by, DateTime now)
    {
        if (JoinedAt is not null) return UseCaseRefusals.JoinedAlready;
        if (Kind is NamedKind.DataSource) AssetId = new(record);
        else ProductId = new(record);
        (JoinedById, JoinedAt) = (by, now);
        return Result.Success;
    }

    /// <summary>The answers with the register's records in place of the names that were joined to them.</summary>
    internal static Answers InAnswers(Answers answers, IReadOnlyCollection<NamedRecord> named)
    {
        foreach (var one in named.Where(n => n.JoinedTo is not null))
        {
            var question = one.Kind is NamedKind.DataSource ? IntakeAnswers.DataAssets : IntakeAnswers.Product;
            if (answers[question] is not { } given || !given.Has(one.Name)) continue;
            var items = given.Items.Select(i => i == one.Name ? one.JoinedTo! : i).Distinct().ToList();
            answers = answers.With(question, given.IsList ? AnswerValue.List(items) : AnswerValue.Text(items[0]));
        }
        return answers;
    }
}
