using AiGovernance.Data;
using Mono.Cecil;

namespace AiGovernance.Tests.Architecture;

/// <summary>Tells from the compiled code whether an action reaches the one door for writes.</summary>
internal static class Writing
{
    private static readonly string Door = typeof(Database).FullName!;

    public static bool Is(Type action)
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<MethodDefinition>(WithNested(Product.Module.GetType(action.FullName!.Replace('+', '/'))));
        while (waiting.TryDequeue(out var method))
        {
            if (!method.HasBody || !seen.Add(method.FullName)) continue;
            foreach (var called in method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>().Where(m => m.DeclaringType.Scope.MetadataScopeType is MetadataScopeType.ModuleDefinition))
            {
                if (called.DeclaringType.FullName == Door && called.Name == nameof(Database.Write)) return true;
                if (called.DeclaringType.FullName != Door && called.Resolve() is { } next) Follow(next, waiting);
            }
        }
        return false;
    }

    /// <summary>What a method does stands in its own body or in the state machine that the compiler made of it.</summary>
    private static void Follow(MethodDefinition method, Queue<MethodDefinition> waiting)
    {
        waiting.Enqueue(method);
        foreach (var machine in method.CustomAttributes.Where(a => a.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal)))
            foreach (var step in WithNested(((TypeReference)machine.ConstructorArguments[0].Value).Resolve())) waiting.Enqueue(step);
    }

    private static IEnumerable<MethodDefinition> WithNested(TypeDefinition type) => type.Methods.Concat(type.NestedTypes.SelectMany(WithNested));
}
