namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>The scoring methods that ship with the product.</summary>
public static class ScoringMethods
{
    private static readonly Lazy<IReadOnlyList<ScoringMethod>> Read = new(() => [Load("canada-aia.method.json")]);

    public static IReadOnlyList<ScoringMethod> All => Read.Value;

    /// <summary>What a survey is scored by when nobody says otherwise.</summary>
    public static ScoringMethod Default => All[0];

    public static ScoringMethod? Named(string id) => All.FirstOrDefault(m => m.Id == id);

    private static ScoringMethod Load(string file) => ScoringMethodReader.Read(file, CatalogueFile.Text(file)).OrThrow();
}
