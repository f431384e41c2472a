using Microsoft.Extensions.Configuration;

namespace AiGovernance.Organisation;

/// <summary>What is true of the whole organisation and set by who runs the portal.</summary>
/// <param name="Name">As printed on documents.</param>
/// <param name="IsInEu">Established in the EU, so that its AI Act applies wherever the people are; null where nobody said so.</param>
/// <param name="IsPublicService">A public body or a private one that serves the public: some duties of the EU AI Act depend on it (Art. 27).</param>
/// <param name="Portal">The address at which people reach the portal, without a slash at its end; documents print it. Null where nobody set it.</param>
public sealed record OrganisationProfile(string Name, bool IsPublicService, bool? IsInEu = null, string? Portal = null)
{
    public static OrganisationProfile From(IConfiguration configuration) =>
        new(configuration["Organisation:Name"] ?? "Our organisation", configuration.GetValue("Organisation:IsPublicService", false), configuration.GetValue<bool?>("Organisation:IsInEu"),
            configuration["Organisation:Portal"]?.Trim().TrimEnd('/') is { Length: > 0 } portal ? portal : null);
}
