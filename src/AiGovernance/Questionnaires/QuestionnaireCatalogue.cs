using System.Collections.Frozen;
using AiGovernance.Access;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires;

/// <summary>The questionnaires that ship with the product.</summary>
public static class QuestionnaireCatalogue
{
    private static readonly Lazy<QuestionnaireDefinition> IntakeRead = new(() => Load("intake-v1.json"));

    private static readonly Lazy<FrozenDictionary<Discipline, QuestionnaireDefinition>> ReviewsRead = new(() =>
        Enum.GetValues<Discipline>().ToFrozenDictionary(d => d, d => Load($"{ReviewId(d)}-v1.json")));

    private static readonly Lazy<QuestionnaireDefinition> VendorRead = new(() => Load("vendor-ai-v1.json"));
    private static readonly Lazy<QuestionnaireDefinition> OwnModelRead = new(() => Load("vendor-model-v1.json"));
    private static readonly Lazy<QuestionnaireDefinition> DeskCheckRead = new(() => Load("vendor-desk-v1.json"));

    private static readonly Lazy<FrozenDictionary<string, QuestionnaireDefinition>> ByReference = new(() =>
        Reviews.Values.Append(Intake).Append(Vendor).Append(OwnModel).Append(DeskCheck).ToFrozenDictionary(d => d.Reference, StringComparer.Ordinal));

    /// <summary>The first intake questionnaire: 53 questions in 9 sections.</summary>
    public static QuestionnaireDefinition Intake => IntakeRead.Value;

    /// <summary>What the reviewers of each discipline are asked, first version (RV-1).</summary>
    public static IReadOnlyDictionary<Discipline, QuestionnaireDefinition> Reviews => ReviewsRead.Value;

    /// <summary>What vendors of AI products are asked, first version (VN-3).</summary>
    public static QuestionnaireDefinition Vendor => VendorRead.Value;

    /// <summary>What our own engineers are asked of a model that they run, first version.</summary>
    public static QuestionnaireDefinition OwnModel => OwnModelRead.Value;

    /// <summary>Ten questions that a reviewer answers from public sources, first version (G8).</summary>
    public static QuestionnaireDefinition DeskCheck => DeskCheckRead.Value;

    /// <summary>The version that ships under this reference, such as <c>intake/1</c>; null where it was written here.</summary>
    public static QuestionnaireDefinition? Find(string reference) => ByReference.Value.GetValueOrDefault(reference);

    private static string ReviewId(Discipline discipline) => $"review-{discipline.ToString().ToLowerInvariant()}";

    private static QuestionnaireDefinition Load(string file) => QuestionnaireReader.Read(file, CatalogueFile.Text(file)).OrThrow();
}
