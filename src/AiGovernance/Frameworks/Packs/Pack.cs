namespace AiGovernance.Frameworks.Packs;

/// <summary>The evidence that one law or standard wants of the uses it concerns; intake answers switch it on (S91 to S93).</summary>
/// <param name="Id">Short, and in front of each item: "HIPAA".</param>
/// <param name="Because">What switches it on, in words: "payment card data".</param>
/// <param name="When">It is on when all tests of one of the lists hold.</param>
public sealed record Pack(string Id, string Title, string Source, string Because, int ItemCount, IReadOnlyList<IReadOnlyList<PackTest>> When, IReadOnlyList<PackItem> Items)
{
    public bool Concerns(UseCaseEvidence useCase) => When.Any(all => all.All(test => test.Holds(useCase)));

    /// <summary>The id by which an item is shown and attested: "HIPAA 164.312(b)".</summary>
    public string IdOf(PackItem item) => $"{Id} {item.Id}";
}

/// <summary>One thing that a pack wants: official clause, our own words.</summary>
/// <param name="Check">The named rule over the records; null where only a person can say.</param>
/// <param name="Attestation">What Compliance attests where records cannot show it, or not all of it (FW-3).</param>
public sealed record PackItem(string Id, string Wording, string? Check = null, string? Attestation = null);

/// <summary>One test: an answer of the intake, or what a data source of the case holds.</summary>
/// <param name="Data">A kind, a regime, or <see cref="UsFederal"/>.</param>
public sealed record PackTest(string? Question = null, IReadOnlyList<string>? Says = null, string? Data = null)
{
    public const string UsFederal = "UsFederal";

    public bool Holds(UseCaseEvidence useCase) => Data is { } held
        ? useCase.Data.Any(d => held == UsFederal ? d.IsUsFederal : Names(d).Contains(held))
        : useCase.Says(Question!, [.. Says!]);

    private static string[] Names(DataFact data) => $"{data.Kinds}, {data.Regimes}".Split(", ");
}
