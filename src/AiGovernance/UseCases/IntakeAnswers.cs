using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases.Naming;

namespace AiGovernance.UseCases;

/// <summary>What the register takes from the intake's answers: name, purpose, benefit and the people.</summary>
public static class IntakeAnswers
{
    public const string Title = "title";
    public const string Purpose = "purpose";
    public const string Benefit = "benefit";
    public const string Owner = "owner";
    public const string Sponsor = "sponsor";
    public const string Product = "product";
    public const string DataAssets = "data-assets";
    public const string ModelFrom = "model-from";
    public const string DataLevel = "data-level";
    public const string RunsWhere = "runs-where";
    public const string Region = "region";
    public const string ShutOff = "shutoff";

    /// <summary>The first thing in the answers that cannot be kept, with the question as field.</summary>
    public static Refusal? Fault(QuestionnaireDefinition definition, Answers answers) =>
        AnswerCheck.Of(definition, answers) is [var first, ..] ? first : TooLong(answers);

    /// <summary>Texts beyond what the register can hold.</summary>
    public static Refusal? TooLong(Answers answers)
    {
        if ((answers[Title]?.Items[0].Length ?? 0) > UseCase.TitleMaxLength) return UseCaseRefusals.TitleTooLong;
        foreach (var id in new[] { Product, DataAssets })
            if (answers[id]?.Items.Any(i => i.Length > NamedRecord.NameMaxLength) is true) return UseCaseRefusals.NameTooLong with { Field = id };
        foreach (var id in answers.Questions)
            if (answers[id]!.Items.Any(i => i.Length > UseCase.TextMaxLength)) return UseCaseRefusals.TextTooLong with { Field = id };
        return null;
    }

    /// <summary>The answers that another version takes as they are; what it no longer offers is to be answered anew (QN-2).</summary>
    public static Answers Fitting(QuestionnaireDefinition definition, Answers answers) =>
        answers.Only(id => definition.Find(id) is { } question && !AnswerCheck.Of(question, answers[id]!).Any());

    /// <summary>With the sponsor and owner whom the case has by now: they change without a revision (UC-7).</summary>
    public static Answers Naming(UseCase useCase, Answers answers) => Named(Named(answers, Sponsor, useCase.SponsorId), Owner, useCase.OwnerId);

    private static Answers Named(Answers answers, string question, PersonId? person) =>
        person is { } known ? answers.With(question, known.Value.ToString()) : answers;

    /// <summary>What an imported case knows already, as answers.</summary>
    public static Answers Of(UseCase useCase) => Answers.Empty.With(Title, useCase.Title).With(Purpose, useCase.Purpose).With(Benefit, useCase.Benefit);

    public static DraftContent ContentOf(Answers answers) => new(
        Text(answers, Title), Text(answers, Purpose), Text(answers, Benefit), Person(answers, Sponsor), Person(answers, Owner), answers.ToJson());

    public static string Text(Answers answers, string question) => answers[question]?.Items[0].Trim() ?? "";

    public static PersonId? Person(Answers answers, string question) => Guid.TryParse(Text(answers, question), out var id) ? new PersonId(id) : null;
}
