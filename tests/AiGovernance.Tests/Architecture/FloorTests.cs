using AiGovernance.Tests.Architecture.MadeUp;
using Mono.Cecil;
using Xunit;

namespace AiGovernance.Tests.Architecture;

public class FloorTests
{
    private static readonly House MadeUpHouse = new(
        ModuleDefinition.ReadModule(typeof(MadeUpContext).Assembly.Location), typeof(MadeUpContext).Namespace!, typeof(MadeUpContext).FullName!,
        new Dictionary<string, int> { ["Cellar"] = 0, ["Ground"] = 1, ["Neighbour"] = 1, ["Attic"] = 2 });

    [Fact]
    public void A_room_names_only_rooms_of_lower_floors() => Faults.None(Product.House.Breaches().Select(b => b.ToString()));

    [Fact]
    public void The_check_has_found_the_rooms_and_what_they_name_of_each_other()
    {
        var namings = Product.House.Namings().ToList();
        Assert.True(Product.House.Types.Count() > 100, "The compiled product holds far more types.");
        Assert.Contains(namings, n => n is { From: "UseCases", To: "Organisation" });
        Assert.Contains(namings, n => n is { From: "Identity", To: "Data", Type: "AiGovernance.Identity.ListDemoPeople" });
    }

    [Fact]
    public void Every_folder_and_every_namespace_has_a_floor()
    {
        string[] notRooms = ["bin", "obj", "wwwroot", "Properties"];
        var folders = Directory.GetDirectories(Product.Folder).Select(f => Path.GetFileName(f)).Except(notRooms).ToList();
        Assert.Contains("Common", folders);
        Assert.Empty(folders.Except(Product.House.Floors.Keys));
        Assert.Empty(Product.House.RoomsWithoutFloor);
    }

    [Fact]
    public void A_room_without_a_floor_is_found() =>
        Assert.Equal(["Attic"], (MadeUpHouse with { Floors = new Dictionary<string, int> { ["Cellar"] = 0, ["Ground"] = 1, ["Neighbour"] = 1 } }).RoomsWithoutFloor);

    [Theory]
    [InlineData("AsBaseType")]
    [InlineData("AsInterface")]
    [InlineData("AsConstraint")]
    [InlineData("InAnAttribute")]
    [InlineData("InAField")]
    [InlineData("InAProperty")]
    [InlineData("InASignature")]
    [InlineData("InAGenericArgument")]
    [InlineData("InALocal")]
    [InlineData("InACast")]
    [InlineData("InACall")]
    [InlineData("InALambda")]
    [InlineData("InAnAsyncMethod")]
    [InlineData("InAnIterator")]
    [InlineData("InANestedType")]
    [InlineData("InMarkup")]
    [InlineData("ThroughASetOfTheContext")]
    public void Naming_a_room_above_is_found(string type) =>
        Assert.Contains(MadeUpHouse.Breaches(), b => b.To == "Attic" && b.Type.Split('.')[^1].Split('`')[0] == type);

    [Fact]
    public void Naming_a_neighbour_is_found() => Assert.Contains(MadeUpHouse.Breaches(), b => b is { From: "Ground", To: "Neighbour" });

    [Fact]
    public void Naming_a_room_below_and_the_context_itself_is_no_breach()
    {
        Assert.Contains(MadeUpHouse.Namings(), n => n.Type.EndsWith(".Innocent", StringComparison.Ordinal));
        Assert.DoesNotContain(MadeUpHouse.Breaches(), b => b.Type.EndsWith(".Innocent", StringComparison.Ordinal) || b.Type.EndsWith(".MadeUpContext", StringComparison.Ordinal));
    }
}
