using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>A questionnaire that ships with the product, put on the shelf by the room that asks it.</summary>
/// <param name="FaultsOf">What the room relies on and a new version lacks.</param>
public sealed record BuiltInQuestionnaire(QuestionnaireDefinition Definition, Func<QuestionnaireDefinition, IReadOnlyList<DefinitionProblem>> FaultsOf)
{
    /// <summary>What its room knows of a case while it is answered: each fact with the values it can have, for trying a version.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facts { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>The questionnaires there are, and whether a text would be a right version of one.</summary>
public sealed class QuestionnaireShelf(IEnumerable<BuiltInQuestionnaire> builtIn)
{
    public IReadOnlyList<BuiltInQuestionnaire> All { get; } = [.. builtIn];

    public BuiltInQuestionnaire? Find(string id) => All.FirstOrDefault(q => q.Definition.Id == id);

    /// <summary>Reads a text as this version of this questionnaire, with everything that hinders publishing it (QN-5).</summary>
    public Checked<QuestionnaireDefinition> Read(string id, int number, string json)
    {
        var file = $"{id}-v{number}.json";
        var read = QuestionnaireReader.Read(file, json);
        if (!read.IsRight) return read;
        List<DefinitionProblem> faults = [.. Find(id)?.FaultsOf(read.Value) ?? []];
        if (read.Value.Id != id) faults.Add(new(file, "$.id", $"is '{read.Value.Id}', and this is a version of '{id}'"));
        if (read.Value.Version != number) faults.Add(new(file, "$.version", $"is {read.Value.Version}, and this is version {number}"));
        return faults.Count == 0 ? read : new(null, [.. faults.Select(f => f with { File = file })]);
    }
}
