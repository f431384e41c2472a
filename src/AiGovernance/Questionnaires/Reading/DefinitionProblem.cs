namespace AiGovernance.Questionnaires.Reading;

/// <summary>One reason why a definition file is refused (QN-5).</summary>
/// <param name="Path">Where in the file, as in <c>$.sections[0].questions[3].showWhen</c>.</param>
public sealed record DefinitionProblem(string File, string Path, string Reason)
{
    public override string ToString() => $"{File} {Path}: {Reason}";
}
