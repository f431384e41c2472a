using System.Collections.Frozen;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors;

/// <summary>The templates in words, with the questionnaire that each asks.</summary>
/// <param name="IsInside">Somebody here answers, not a contact of the vendor.</param>
public sealed record TemplateWords(VendorTemplate Template, string Name, string Purpose, QuestionnaireDefinition BuiltIn, bool IsInside);

/// <summary>Every template, and what its questionnaire knows of it.</summary>
public static class VendorTemplates
{
    /// <summary>The one fact that conditions of a vendor questionnaire may look at: were it a question, a vendor could choose what it is not asked.</summary>
    public const string Fact = "template";

    private static readonly FrozenDictionary<VendorTemplate, IReadOnlyDictionary<string, string>> Facts =
        Enum.GetValues<VendorTemplate>().ToFrozenDictionary(t => t, t => (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { [Fact] = t.ToString() });

    /// <summary>How people write that we run it ourselves; hosting is a free text.</summary>
    private static readonly string[] OurOwn = ["our own", "ourselves", "in house", "in-house", "on premises", "on-premises", "self-hosted"];

    public static IReadOnlyList<TemplateWords> All =>
    [
        new(VendorTemplate.Software, "Product with AI inside", "Software of a vendor that our people use, and that uses AI.", QuestionnaireCatalogue.Vendor, IsInside: false),
        new(VendorTemplate.Api, "Model as a service", "A model or an API of a vendor that our own software calls.", QuestionnaireCatalogue.Vendor, IsInside: false),
        new(VendorTemplate.OwnModel, "Open-source model that we run", "No vendor answers for it: our own engineer does.", QuestionnaireCatalogue.OwnModel, IsInside: true),
        new(VendorTemplate.DeskCheck, "Desk check", "A reviewer answers from public sources. Enough for Low with Public data only (G8).", QuestionnaireCatalogue.DeskCheck, IsInside: true),
    ];

    /// <summary>The questionnaires behind the templates, each once.</summary>
    public static IReadOnlyList<QuestionnaireDefinition> Questionnaires => [QuestionnaireCatalogue.Vendor, QuestionnaireCatalogue.OwnModel, QuestionnaireCatalogue.DeskCheck];

    /// <summary>For a product of which nothing was asked yet: by its kind, and for a model by who runs it. Who sends it may choose another.</summary>
    public static VendorTemplate ProposedFor(VendorProduct product) => product.Kind switch
    {
        ProductKind.Model when OurOwn.Any(words => product.Hosting.Contains(words, StringComparison.OrdinalIgnoreCase)) => VendorTemplate.OwnModel,
        ProductKind.Model or ProductKind.Api => VendorTemplate.Api,
        _ => VendorTemplate.Software,
    };

    public static TemplateWords WordsOf(VendorTemplate template) => All.First(t => t.Template == template);

    public static IReadOnlyDictionary<string, string> FactsOf(VendorTemplate template) => Facts[template];

    /// <summary>The templates that ask this questionnaire.</summary>
    public static IEnumerable<VendorTemplate> Asking(string questionnaire) => All.Where(t => t.BuiltIn.Id == questionnaire).Select(t => t.Template);
}
