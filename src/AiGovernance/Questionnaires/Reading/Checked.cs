using System.Diagnostics.CodeAnalysis;
using AiGovernance.Common;

namespace AiGovernance.Questionnaires.Reading;

/// <summary>A definition that was read: whole and right, or refused with everything that is wrong (QN-5).</summary>
public sealed record Checked<T>(T? Value, IReadOnlyList<DefinitionProblem> Problems) where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRight => Value is not null;

    public Result<T> ToResult() => IsRight ? Value : QuestionnaireRefusals.BadDefinition.With(AllProblems);

    /// <summary>For files that ship with the product, where a problem is a bug.</summary>
    public T OrThrow() => Value ?? throw new InvalidDataException(AllProblems);

    private string AllProblems => string.Join(Environment.NewLine, Problems);
}
