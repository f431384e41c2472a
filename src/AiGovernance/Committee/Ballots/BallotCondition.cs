using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Common;

namespace AiGovernance.Committee.Ballots;

/// <summary>One numbered condition of the list that is frozen with the ballot (CM-7).</summary>
/// <param name="Source">Gate G15, a review, or a member's name.</param>
/// <param name="Gate">Set when a gate attaches it always.</param>
/// <param name="DueOn">Null means before production.</param>
public sealed record BallotCondition(int Number, string Text, string Source, string? Gate, DateOnly? DueOn, string Proof, Guid? Verifier, bool Stops)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>What the decision that is heard again says of it: "met on 3 Dec 2026"; null where it begins anew.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Already { get; init; }

    public bool AlwaysAttaches => Gate is not null;

    public ConditionTerms ToTerms() => new(Text, Source, DueOn, Proof, Verifier is { } verifier ? new PersonId(verifier) : null, Stops);

    public static string ToJson(IReadOnlyList<BallotCondition> conditions) => CanonicalJson.Of(conditions, Form);

    public static IReadOnlyList<BallotCondition> FromJson(string json) => JsonSerializer.Deserialize<List<BallotCondition>>(json, Form)!;
}
