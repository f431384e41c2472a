using System.Text.RegularExpressions;

namespace AiGovernance.Frameworks;

/// <summary>What the catalogue must satisfy before anything is measured against it (FW-1).</summary>
internal static partial class RmfCheck
{
    public static void Counts(IReadOnlyList<RmfFunction> functions)
    {
        Expect("functions in all", RmfCatalogue.FunctionCount, functions.Count);
        Expect("categories in all", RmfCatalogue.CategoryCount, functions.Sum(f => f.Categories.Count));
        Expect("subcategories in all", RmfCatalogue.SubcategoryCount, functions.Sum(f => f.Categories.Sum(c => c.Subcategories.Count)));
        foreach (var function in functions)
        {
            Expect($"categories of {function.Id}", function.CategoryCount, function.Categories.Count);
            Expect($"subcategories of {function.Id}", function.SubcategoryCount, function.Categories.Sum(c => c.Subcategories.Count));
            foreach (var category in function.Categories)
                Expect($"subcategories of {category.Id}", category.SubcategoryCount, category.Subcategories.Count);
        }
    }

    public static void Ids(IReadOnlyList<RmfFunction> functions, IReadOnlyList<TrustworthyCharacteristic> characteristics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var function in functions)
            foreach (var category in function.Categories)
                foreach (var subcategory in category.Subcategories)
                {
                    if (!WellFormed().IsMatch(subcategory.Id)) Fail($"'{subcategory.Id}' is no id of the form GOVERN 1.1");
                    if (!seen.Add(subcategory.Id)) Fail($"{subcategory.Id} stands there twice");
                    if (subcategory.Category != category.Id || subcategory.Function != function.Id)
                        Fail($"{subcategory.Id} stands under {category.Id} of {function.Id}");
                    if (subcategory.Characteristic is { } mark && characteristics.All(c => c.Id != mark))
                        Fail($"{subcategory.Id} names the unknown characteristic '{mark}'");
                }
    }

    private static void Expect(string what, int expected, int found)
    {
        if (expected != found) Fail($"{what}: expected {expected}, found {found}");
    }

    private static void Fail(string reason) => throw new InvalidDataException($"The NIST AI RMF catalogue is wrong. {reason}.");

    [GeneratedRegex(@"^(GOVERN|MAP|MEASURE|MANAGE) [1-9]\.[1-9][0-9]?$")]
    private static partial Regex WellFormed();
}
