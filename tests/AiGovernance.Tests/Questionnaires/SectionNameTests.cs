using AiGovernance.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

public sealed class SectionNameTests
{
    [Theory]
    [InlineData("1. Your idea", "Your idea")]
    [InlineData("11. Specific to AI", "Specific to AI")]
    [InlineData("AI in use", "AI in use")]
    [InlineData("3D models", "3D models")]
    [InlineData("2.Nearly", "2.Nearly")]
    public void The_name_is_the_title_without_its_number(string title, string name) => Assert.Equal(name, new QuestionnaireSection("s", title, []).Name);
}
