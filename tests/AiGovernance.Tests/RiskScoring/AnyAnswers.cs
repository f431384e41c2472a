using AiGovernance.Questionnaires;
using CsCheck;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>Any answers that the intake questionnaire accepts, complete or not, for properties.</summary>
internal static class AnyAnswers
{
    public static Gen<Answers> Of(QuestionnaireDefinition definition) =>
        Gen.Int[0, 1 << 20].Array[definition.Questions.Count].Select(dice => definition.Questions.Zip(dice)
            .Aggregate(Answers.Empty, (answers, pair) => answers.With(pair.First.Id, AnyAnswer(pair.First, pair.Second))));

    public static Gen<IReadOnlyDictionary<string, string>> Facts { get; } =
        Gen.Select(OneOf("Approved", "none", "expired", "NotApproved", "notRegistered"), OneOf("yes", "no", "unknown"), OneOf("yes", "no"), OneOf("yes", "no"),
            OneOf("yes", "no"), OneOf("yes", "no", "none"), OneOf("none", "public", "internal", "confidential", "restricted"))
            .Select(IReadOnlyDictionary<string, string> (result, baa, service, federal, registered, classified, level) => new Dictionary<string, string>
            {
                ["vendorProduct.result"] = result,
                ["vendorProduct.hasSignedBaa"] = baa,
                ["organisation.publicService"] = service,
                ["dataAssets.usFederal"] = federal,
                ["dataAssets.registered"] = registered,
                ["dataAssets.classified"] = classified,
                ["dataAssets.level"] = level,
                ["intake.statedLevel"] = "none",
            });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static AnswerValue? AnyAnswer(Question question, int dice)
    {
        if (dice % 8 == 0) return null;
        if (!question.HasChoices) return question.Type is QuestionType.ManyOf ? AnswerValue.List("some") : AnswerValue.Text("some");
        if (question.Type is not QuestionType.ManyOf) return AnswerValue.Text(question.Choices[dice / 8 % question.Choices.Count].Value);
        return question.Choices.Where((_, i) => (dice >> (i + 3) & 1) == 1).Aggregate(AnswerValue.None, (value, choice) => question.Toggle(value, choice.Value));
    }
}
