namespace AiGovernance.Frameworks;

/// <summary>One of the four functions of the NIST AI RMF, in our own words.</summary>
public sealed record RmfFunction(
    string Id, string Wording, int CategoryCount, int SubcategoryCount, IReadOnlyList<RmfCategory> Categories);

/// <summary>One of the 19 categories of the NIST AI RMF, in our own words.</summary>
public sealed record RmfCategory(string Id, string Wording, int SubcategoryCount, IReadOnlyList<RmfSubcategory> Subcategories);

/// <summary>One of the 72 outcomes that the NIST AI RMF asks for: official id, our own words.</summary>
/// <param name="Id">The official form, <c>GOVERN 1.1</c>.</param>
/// <param name="Characteristic">The mark of trustworthiness it is mostly about, when there is one.</param>
/// <param name="Attestation">What Compliance has to attest where records cannot show it, or not all of it (FW-3).</param>
public sealed record RmfSubcategory(string Id, string Wording, string? Characteristic = null, string? Attestation = null)
{
    /// <summary>The function it belongs to: <c>GOVERN</c>.</summary>
    public string Function => Id[..Id.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>The category it belongs to: <c>GOVERN 1</c>.</summary>
    public string Category => Id[..Id.LastIndexOf('.')];
}

/// <summary>One of the seven characteristics of trustworthy AI that NIST names.</summary>
public sealed record TrustworthyCharacteristic(string Id, string Name);
