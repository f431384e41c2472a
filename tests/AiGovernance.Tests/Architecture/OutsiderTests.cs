using System.Text.RegularExpressions;
using Mono.Cecil;
using Xunit;

namespace AiGovernance.Tests.Architecture;

public partial class OutsiderTests
{
    /// <summary>The rooms that make the look; everywhere else only components name MudBlazor.</summary>
    private static readonly string[] Drawing = ["Parts", "Shell"];

    [Theory]
    [InlineData("Elsa")]
    [InlineData("QuestPDF")]
    public void The_product_names_no_adapter_of_a_port(string outsider) => Faults.None(House.Naming(Product.Module, outsider).Select(t => t.FullName));

    [Fact]
    public void Naming_an_outsider_is_found() =>
        Assert.Contains(House.Naming(ModuleDefinition.ReadModule(typeof(OutsiderTests).Assembly.Location), "Mono.Cecil"), t => t.Name == nameof(OutsiderTests));

    [Fact]
    public void Only_components_and_the_rooms_of_the_look_name_MudBlazor()
    {
        var naming = House.Naming(Product.Module, "MudBlazor").ToList();
        Assert.Contains(naming, IsComponent);
        Faults.None(naming.Where(t => !IsComponent(t) && t.Name != "_Imports" && !Drawing.Contains(Product.House.RoomOf(t))).Select(t => t.FullName));
    }

    [Fact]
    public void What_is_no_component_is_told_from_one()
    {
        Assert.True(IsComponent(Product.Module.GetType("AiGovernance.Identity.SignInPage")));
        Assert.False(IsComponent(Product.Module.GetType("AiGovernance.Identity.ListDemoPeople")));
    }

    [Fact]
    public void The_imports_of_all_pages_name_no_room_but_Common_and_Parts()
    {
        var imports = Directory.GetFiles(Product.Folder, "_Imports.razor", SearchOption.AllDirectories);
        Assert.NotEmpty(imports);
        Faults.None(imports.SelectMany(file => RoomsNamedBy(File.ReadAllText(file))).Except(["Common", "Parts"]));
    }

    [Theory]
    [InlineData("@using AiGovernance.Parts\n@using AiGovernance.UseCases\n", "UseCases")]
    [InlineData("@using AiGovernance.UseCases.Import", "UseCases")]
    [InlineData("@using static AiGovernance.Committee.Tally", "Committee")]
    [InlineData("@using Word = AiGovernance.Approvals.Word", "Approvals")]
    [InlineData("@inject AiGovernance.Reports.ListReports list", "Reports")]
    public void A_room_named_for_all_pages_is_found(string text, string room) => Assert.Contains(room, RoomsNamedBy(text));

    private static IEnumerable<string> RoomsNamedBy(string imports) => Room().Matches(imports).Select(m => m.Groups[1].Value);

    private static bool IsComponent(TypeDefinition type)
    {
        for (var at = type; at is not null; at = at.BaseType?.Resolve())
            if (at.Interfaces.Any(i => i.InterfaceType.Name == "IComponent")) return true;
        return false;
    }

    [GeneratedRegex(@"\bAiGovernance\.(\w+)")]
    private static partial Regex Room();
}
