using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases;

/// <summary>Compares the level of data that a case states with the levels of the data sources it names (DA-1). Pure.</summary>
public static class DataLevelCheck
{
    /// <summary>The named sources that are more sensitive than stated. What is not stated, or not known, contradicts nothing.</summary>
    public static IReadOnlyList<DataAssetRow> Above(Answers answers, IEnumerable<DataAssetRow> assets) =>
        Enum.TryParse<DataLevel>(IntakeAnswers.Text(answers, IntakeAnswers.DataLevel), ignoreCase: true, out var stated) && answers[IntakeAnswers.DataAssets] is { } named
            ? [.. assets.Where(a => a.Level > stated && named.Has(a.Id.Value.ToString()))]
            : [];
}
