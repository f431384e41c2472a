using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CommitteeAndNews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SubjectId",
                table: "ConflictsOfInterest",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "SubjectId",
                table: "Ballots",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "AgendaItems",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "SubjectId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Every item so far was a use case.
            migrationBuilder.Sql("""UPDATE "AgendaItems" SET "Kind" = 'UseCase', "SubjectId" = "UseCaseId";""");
            migrationBuilder.Sql("""UPDATE "Ballots" SET "SubjectId" = "UseCaseId";""");
            migrationBuilder.Sql("""UPDATE "ConflictsOfInterest" SET "SubjectId" = "UseCaseId";""");

            migrationBuilder.DropIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_UseCaseId",
                table: "CaseNotices");

            migrationBuilder.RenameColumn(
                name: "UseCaseId",
                table: "Votes",
                newName: "SubjectId");

            migrationBuilder.RenameColumn(
                name: "UseCaseId",
                table: "ItemConditions",
                newName: "SubjectId");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ItemConditions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "ConflictsOfInterest",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "ExtendedBecause",
                table: "Conditions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExtendedFrom",
                table: "Conditions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Remark",
                table: "Conditions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "About",
                table: "CaseNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "CaseNotices",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "CaseNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "Ballots",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "Ballots",
                type: "TEXT",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "Ballots",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "ConsentId",
                table: "Ballots",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UrgentBecause",
                table: "Ballots",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UrgentUntil",
                table: "Ballots",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "AgendaItems",
                type: "TEXT",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<bool>(
                name: "LackedQuorum",
                table: "AgendaItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OnConsent",
                table: "AgendaItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "PulledBy",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "AgendaItems",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "UrgentUntil",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Boundaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FormerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TestList = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Boundaries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Boundaries_Boundaries_FormerId",
                        column: x => x.FormerId,
                        principalTable: "Boundaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Boundaries_People_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteePool",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteePool", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteePool_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deferrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Missing = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeferredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LeftBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deferrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deferrals_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deferrals_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItemSubstitutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seat = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByExecutive = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SeatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemSubstitutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemSubstitutes_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItemSubstitutes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingPackets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Without = table.Column<string>(type: "TEXT", nullable: false),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPackets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingPackets_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BoundaryReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoundaryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoundaryReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoundaryReviews_Boundaries_BoundaryId",
                        column: x => x.BoundaryId,
                        principalTable: "Boundaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryReviews_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_WithdrawnAt_UseCaseId",
                table: "CaseNotices",
                columns: new[] { "PersonId", "ReadAt", "WithdrawnAt", "UseCaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_SubjectId_State",
                table: "AgendaItems",
                columns: new[] { "SubjectId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_FormerId",
                table: "Boundaries",
                column: "FormerId");

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_Number",
                table: "Boundaries",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_ProposedBy",
                table: "Boundaries",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_State_StartsOn",
                table: "Boundaries",
                columns: new[] { "State", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryReviews_BoundaryId_UseCaseId",
                table: "BoundaryReviews",
                columns: new[] { "BoundaryId", "UseCaseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryReviews_UseCaseId",
                table: "BoundaryReviews",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteePool_PersonId",
                table: "CommitteePool",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Deferrals_DecisionId",
                table: "Deferrals",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deferrals_UseCaseId_Number",
                table: "Deferrals",
                columns: new[] { "UseCaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItemSubstitutes_ItemId",
                table: "ItemSubstitutes",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemSubstitutes_PersonId",
                table: "ItemSubstitutes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPackets_MeetingId_Part",
                table: "MeetingPackets",
                columns: new[] { "MeetingId", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPackets_Number",
                table: "MeetingPackets",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoundaryReviews");

            migrationBuilder.DropTable(
                name: "CommitteePool");

            migrationBuilder.DropTable(
                name: "Deferrals");

            migrationBuilder.DropTable(
                name: "ItemSubstitutes");

            migrationBuilder.DropTable(
                name: "MeetingPackets");

            migrationBuilder.DropTable(
                name: "Boundaries");

            migrationBuilder.DropIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_WithdrawnAt_UseCaseId",
                table: "CaseNotices");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_SubjectId_State",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "ItemConditions");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "ConflictsOfInterest");

            migrationBuilder.DropColumn(
                name: "ExtendedBecause",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "ExtendedFrom",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "Remark",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "About",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "ConsentId",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "UrgentBecause",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "UrgentUntil",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "LackedQuorum",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "OnConsent",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "PulledBy",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "UrgentUntil",
                table: "AgendaItems");

            migrationBuilder.RenameColumn(
                name: "SubjectId",
                table: "Votes",
                newName: "UseCaseId");

            migrationBuilder.RenameColumn(
                name: "SubjectId",
                table: "ItemConditions",
                newName: "UseCaseId");

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "ConflictsOfInterest",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "Ballots",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "Ballots",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "Ballots",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "AgendaItems",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_UseCaseId",
                table: "CaseNotices",
                columns: new[] { "PersonId", "ReadAt", "UseCaseId" });
        }
    }
}
