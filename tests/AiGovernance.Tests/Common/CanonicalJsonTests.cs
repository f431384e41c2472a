using System.Text.Json.Nodes;
using AiGovernance.Common;
using Xunit;

namespace AiGovernance.Tests.Common;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": [true, null, "x"] }""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData("""{"\u20ac":"Euro","\r":"CR","1":"One"}""", "{\"\\r\":\"CR\",\"1\":\"One\",\"\u20ac\":\"Euro\"}")]
    [InlineData("""["\u0001\"\\/"]""", "[\"\\u0001\\\"\\\\/\"]")]
    [InlineData("""[-9007199254740991]""", "[-9007199254740991]")]
    public void Equal_values_have_one_text(string given, string canonical) =>
        Assert.Equal(canonical, CanonicalJson.Of(JsonNode.Parse(given)));

    [Theory]
    [InlineData("[1.5]")]
    [InlineData("[9007199254740992]")]
    public void A_number_that_a_double_may_change_is_refused(string given) =>
        Assert.Throws<ArgumentException>(() => CanonicalJson.Of(JsonNode.Parse(given)));
}
