using System.Runtime.CompilerServices;
using AiGovernance.Data;
using Mono.Cecil;

namespace AiGovernance.Tests.Architecture;

/// <summary>The product as it is compiled and as it lies in the repository.</summary>
internal static class Product
{
    private static readonly IReadOnlyDictionary<string, int> Floors = new Dictionary<string, int>
    {
        ["Common"] = 0,
        ["Data"] = 1,
        ["Parts"] = 1,
        ["Access"] = 2,
        ["Organisation"] = 3,
        ["Identity"] = 4,
        ["Workflows"] = 4,
        ["Audit"] = 5,
        ["Files"] = 5,
        ["Notifications"] = 5,
        ["Documents"] = 6,
        ["Questionnaires"] = 6,
        ["RiskScoring"] = 7,
        ["DataAssets"] = 8,
        ["Vendors"] = 8,
        ["UseCases"] = 9,
        ["Reviews"] = 10,
        ["Approvals"] = 11,
        ["Committee"] = 12,
        ["Frameworks"] = 13,
        ["Dashboard"] = 14,
        ["Reports"] = 15,
        ["CaseFile"] = 16,
        ["Shell"] = 17,
        ["Demo"] = 18,
        ["Hosting"] = 19, // puts the rooms together, and the host's commands
    };

    public static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(AppDbContext).Assembly.Location);

    public static readonly House House = new(Module, "AiGovernance", typeof(AppDbContext).FullName!, Floors);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "AiGovernance"));

    /// <summary>Every class with a method <c>Handle</c>.</summary>
    public static IReadOnlyList<Type> Actions { get; } = [.. typeof(AppDbContext).Assembly.GetTypes().Where(DataRoom.IsAction).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    private static string Here([CallerFilePath] string path = "") => path;
}
