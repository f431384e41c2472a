using AiGovernance.Organisation;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace AiGovernance.Tests.Organisation;

/// <summary>RP-3: documents print the address of the portal, where somebody set one.</summary>
public sealed class OrganisationProfileTests
{
    [Theory]
    [InlineData("https://ai.example.org", "https://ai.example.org")]
    [InlineData(" https://ai.example.org/ ", "https://ai.example.org")]
    [InlineData("/", null)]
    [InlineData(" ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_address_of_the_portal_is_what_somebody_set(string? setting, string? expected) =>
        Assert.Equal(expected, OrganisationProfile.From(new ConfigurationBuilder().AddInMemoryCollection([new("Organisation:Portal", setting)]).Build()).Portal);
}
