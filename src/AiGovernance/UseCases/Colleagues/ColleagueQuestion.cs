using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>Names one question sent to a colleague.</summary>
public readonly record struct ColleagueQuestionId(Guid Value) : IRecordId<ColleagueQuestionId>
{
    public static ColleagueQuestionId From(Guid value) => new(value);
    public static ColleagueQuestionId New() => new(Guid.CreateVersion7());
}

/// <summary>What became of a question to a colleague.</summary>
public enum Asked
{
    Open,
    Answered,

    /// <summary>The colleague does not know either.</summary>
    NotKnown,
    Withdrawn,
}

/// <summary>One question of an intake, sent to somebody who knows: they see this question and the name of the case, nothing else of it (QN-7).</summary>
public sealed class ColleagueQuestion
{
    public const int NoteMaxLength = 1000;

    private ColleagueQuestion() { } // EF Core

    internal ColleagueQuestion(Revision draft, string question, PersonId by, PersonId colleague, string note, DateTime now) =>
        (Id, UseCaseId, RevisionId, Question, AskedBy, ColleagueId, Note, AskedAt) = (ColleagueQuestionId.New(), draft.UseCaseId, draft.Id, question, by, colleague, note.Trim(), now);

    public ColleagueQuestionId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }

    /// <summary>Id of the intake's question.</summary>
    public string Question { get; private init; } = "";
    public PersonId AskedBy { get; private init; }
    public PersonId ColleagueId { get; private init; }

    /// <summary>What the asker adds; may be empty.</summary>
    public string Note { get; private init; } = "";
    public DateTime AskedAt { get; private init; }
    public Asked State { get; private set; }

    /// <summary>Canonical JSON of the one answer, as it went into the draft; empty until given.</summary>
    public string Answer { get; private set; } = "";
    public DateTime? EndedAt { get; private set; }

    /// <summary>When the asker took note of what came back.</summary>
    public DateTime? SeenAt { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("colleague-question", Id.Value);

    internal Result Reply(AnswerValue answer, DateTime now)
    {
        if (answer.IsEmpty) return ColleagueRefusals.AnswerMissing;
        Answer = Answers.Empty.With(Question, answer).ToJson();
        return End(Asked.Answered, now);
    }

    internal Result End(Asked state, DateTime now)
    {
        if (State is not Asked.Open) return ColleagueRefusals.Over;
        (State, EndedAt) = (state, now);
        return Result.Success;
    }

    internal Result See(DateTime now)
    {
        if (State is not (Asked.Answered or Asked.NotKnown)) return ColleagueRefusals.NothingCame;
        SeenAt ??= now;
        return Result.Success;
    }
}

internal sealed class ColleagueQuestionTable : IEntityTypeConfiguration<ColleagueQuestion>
{
    public void Configure(EntityTypeBuilder<ColleagueQuestion> builder)
    {
        builder.ToTable("ColleagueQuestions").IsRecord("colleague-question", nameof(ColleagueQuestion.UseCaseId));
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Question).HasMaxLength(80);
        builder.Property(q => q.Note).HasMaxLength(ColleagueQuestion.NoteMaxLength);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(q => q.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(q => q.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.ColleagueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(q => new { q.ColleagueId, q.State });
        builder.HasIndex(q => new { q.AskedBy, q.State });
        builder.HasIndex(q => q.RevisionId);
        builder.Ignore(q => q.Ref);
    }
}
