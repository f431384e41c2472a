using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CommitteeTable : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<DateTime>(
                name: "UrgentUntil",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true);

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
                name: "ItemSubstitutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
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

            migrationBuilder.CreateIndex(
                name: "IX_CommitteePool_PersonId",
                table: "CommitteePool",
                column: "PersonId");

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
                name: "CommitteePool");

            migrationBuilder.DropTable(
                name: "ItemSubstitutes");

            migrationBuilder.DropTable(
                name: "MeetingPackets");

            migrationBuilder.DropColumn(
                name: "ConsentId",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "UrgentBecause",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "UrgentUntil",
                table: "Ballots");

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
                name: "UrgentUntil",
                table: "AgendaItems");
        }
    }
}
